namespace NewsSite.Tests.Incremental;

/// <summary>A site to begin with, and what its edits need to know of it.</summary>
internal abstract class EditedSite
{
    /// <summary>Where builds may write.</summary>
    public static readonly string[] Outputs = ["public", "preview", "out"];

    private static readonly string[] Reserved = ["authors", "pages", "topics", "tags", "series", "sponsors", "publishers", "media", "data", "static"];

    private static readonly EditedSite[] All = [new NastySite(), new DrawnSite(), new DemoSite(), new DemoSite(isShort: true)];

    public abstract string Name { get; }

    public abstract DateTimeOffset Now { get; }

    public abstract string Theme { get; }

    public string OtherTheme => Theme + "-too";

    /// <summary>The value of <c>site</c> in newssite.yaml with a word changed.</summary>
    public abstract string SiteBlock(Dice dice);

    /// <summary>Options of the theme with a value changed.</summary>
    public abstract string ThemeOptions(Dice dice);

    /// <summary>A component that a body may use, as its lines.</summary>
    public abstract string Component(Dice dice, string? story, string? picture);

    /// <summary>Words of the theme's i18n files that take no values.</summary>
    public abstract string[] Words { get; }

    public abstract void Create(string root);

    /// <summary>The site as a seed draws it.</summary>
    public virtual EditedSite Drawn(ulong seed) => this;

    public static EditedSite Named(string name) => All.Single(site => site.Name == name);

    /// <summary>Whether a file of content/ lies in a folder that is no section, or in none.</summary>
    public static bool IsReserved(string path)
    {
        var parts = path.Split('/');
        return parts.Length < 3 || Reserved.Contains(parts[1]);
    }
}
