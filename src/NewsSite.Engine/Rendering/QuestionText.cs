using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using NewsSite.Configuration;
using NewsSite.Pictures;
using NewsSite.Routing;
using NewsSite.Templating;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Says in words what a question of an output asks and of what: with the names of files, of front matter and of templates.
/// May be used by several threads.
/// </summary>
internal sealed class QuestionText(RenderTools tools, RouteTable routes)
{
    /// <summary>The bytes of a file; any change in it changes them too, so other members tell more.</summary>
    public const string WholeText = "text";

    private static readonly string[] DataExtensions = [".yaml", ".yml", ".json", ".csv"];

    /// <param name="kind">What kind of question it is.</param>
    /// <param name="key">Of what, see <see cref="Answers.KeyOf(ModelRead)"/>.</param>
    /// <param name="members">The members of a view that count; of no meaning for other kinds.</param>
    public Dependency Of(ReadKind kind, string key, ulong members)
    {
        if (ViewMembers.IsView(kind))
        {
            return OfView(kind, key, Names(kind, members));
        }
        var (first, rest) = Split(key);
        return kind switch
        {
            ReadKind.Stories => OfListing(first, [Places(rest)]),
            ReadKind.PageStories => new Dependency(DependencyKind.List, first, [Places(rest)]),
            ReadKind.Params => OfParams(first, rest),
            ReadKind.Data => key == DataFilesView.AllNames ? new Dependency(DependencyKind.Data, "content/data", ["names"]) : new Dependency(DependencyKind.Data, DataFile(key), []),
            ReadKind.Word => new Dependency(DependencyKind.Words, $"i18n/{first}.yaml", [rest == ViewScope.StyleKey ? "dates and numbers" : rest]),
            ReadKind.Address => new Dependency(DependencyKind.Settings, "newssite.yaml", ["site.url"]),
            ReadKind.Markdown => new Dependency(DependencyKind.Settings, "newssite.yaml", ["markdown", "embeds", "limits", "languages"]),
            ReadKind.Policy => new Dependency(DependencyKind.Settings, "newssite.yaml", ["hosting", "headers.csp", "budgets"]),
            ReadKind.Target => OfTarget(key),
            ReadKind.NamedStory => new Dependency(DependencyKind.Link, tools.Links.FindArticle(first, rest)?.Path ?? rest, [$"'{rest}' names it"]),
            ReadKind.Text => new Dependency(DependencyKind.Story, key, [WholeText]),
            ReadKind.Picture when key == PictureDesk.Rules => new Dependency(DependencyKind.Settings, "newssite.yaml", ["images"]),
            ReadKind.Picture => new Dependency(DependencyKind.File, key, ["what is in it"]),
            ReadKind.Order when first == SocialCard.KeyStart => new Dependency(DependencyKind.Settings, "newssite.yaml", ["images.social_card"]),
            ReadKind.Order => new Dependency(DependencyKind.File, key[..key.IndexOf('\n', StringComparison.Ordinal)], ["made of it for the page"]),
            ReadKind.FileLength => new Dependency(DependencyKind.File, key, ["size in bytes"]),
            ReadKind.Publication => new Dependency(DependencyKind.File, key, ["published with it"]),
            ReadKind.Template => OfTemplate(key),
            ReadKind.Asset when key.StartsWith('/') => new Dependency(DependencyKind.Asset, tools.Engine.Assets.NameAt(key) is { } name ? tools.Engine.Assets.FileOf(name)! : key[1..], []),
            ReadKind.Asset => new Dependency(DependencyKind.Asset, tools.Engine.Assets.FileOf(key) ?? AssetTable.Folder + key, [.. tools.Engine.Assets.FilesIn(key)]),
            // From a memo that no build of this program wrote.
            _ => new Dependency(DependencyKind.Settings, ConfigReader.FileName, []),
        };
    }

    /// <summary>Which of those that change together tells the most; the smaller the number the more.</summary>
    public static int RankOf(ReadKind kind) => kind switch
    {
        ReadKind.Template or ReadKind.Asset => 0,
        ReadKind.Article or ReadKind.Source or ReadKind.Page or ReadKind.Text => 1,
        ReadKind.Section or ReadKind.Term or ReadKind.Author => 2,
        ReadKind.Data or ReadKind.Params => 3,
        ReadKind.Stories or ReadKind.PageStories or ReadKind.Home or ReadKind.Period => 4,
        _ => 5,
    };

    private Dependency OfView(ReadKind kind, string key, ImmutableArray<string> members) => kind switch
    {
        ReadKind.Article => new Dependency(DependencyKind.Story, key, members),
        ReadKind.Source => new Dependency(DependencyKind.Story, key, [.. members.Select(member => "source." + member)]),
        ReadKind.Site => new Dependency(DependencyKind.Settings, "site", members),
        ReadKind.Edition => new Dependency(DependencyKind.Settings, $"the language '{key}'", members),
        ReadKind.Theme => new Dependency(DependencyKind.Settings, "theme", members),
        ReadKind.Page when OwnerAt(key) is { } story => new Dependency(DependencyKind.Story, story, members),
        ReadKind.Page => new Dependency(DependencyKind.List, key, [.. members.Select(member => "page." + member)]),
        ReadKind.ListPage or ReadKind.Feed or ReadKind.FeedList or ReadKind.Sitemap => new Dependency(DependencyKind.List, key, members),
        _ => OfListing(key, members),
    };

    /// <summary>A list is called by the file that describes it, if there is one.</summary>
    private Dependency OfListing(string key, ImmutableArray<string> members)
    {
        var url = key[Math.Max(0, key.IndexOf('/', StringComparison.Ordinal))..];
        return routes.Find(url) is ListRoute { Owner: var owner } && IsFile(owner)
            ? new Dependency(DependencyKind.Record, owner, members)
            : new Dependency(DependencyKind.List, url, members);
    }

    private string? OwnerAt(string url) => routes.Find(url) is ArticleRoute { Owner: var owner } ? owner : null;

    private Dependency OfParams(string owner, string name)
    {
        var member = name == DataView.AllKeys ? "params" : $"params.{name}";
        return owner switch
        {
            "site" => new Dependency(DependencyKind.Settings, "site", [member]),
            "theme" => new Dependency(DependencyKind.Settings, "theme", [member.Replace("params", "options", StringComparison.Ordinal)]),
            _ when owner.StartsWith("content/", StringComparison.Ordinal) => new Dependency(DependencyKind.Story, owner, [member]),
            _ => OfListing(owner, [member]),
        };
    }

    private string DataFile(string name)
        => DataExtensions.Select(extension => $"content/data/{name}{extension}").FirstOrDefault(path => tools.Texts.FileAt(path) is not null) ?? $"content/data/{name}";

    /// <summary>Called by the file that it leads to, or by what somebody typed if it leads nowhere.</summary>
    private Dependency OfTarget(string key)
    {
        var typed = key[(key.LastIndexOf('\n') + 1)..];
        var target = LinkTarget.Ask(key, tools.Links);
        var subject = target.File?.Path ?? (target.IsFound ? routes.Find(target.Path)?.Owner : null) ?? typed;
        return new Dependency(DependencyKind.Link, subject, [$"'{typed}' leads to it"]);
    }

    private Dependency OfTemplate(string name)
    {
        if (name == TemplateSet.Frame)
        {
            return new Dependency(DependencyKind.Template, "all templates", ["whether one writes whole pages"]);
        }
        if (name.StartsWith(TemplateSet.BlockPrefix, StringComparison.Ordinal))
        {
            return new Dependency(DependencyKind.Template, $"the block '{name[TemplateSet.BlockPrefix.Length..]}'", ["whether templates share it"]);
        }
        var file = tools.Engine.Templates.FilesOf(name).FirstOrDefault();
        return file is null ? new Dependency(DependencyKind.Template, $"templates/{TemplateSet.WithoutPrefix(name)}", ["that there is none"]) : new Dependency(DependencyKind.Template, file, []);
    }

    private static bool IsFile(string owner) => owner.StartsWith("content/", StringComparison.Ordinal) && owner.EndsWith(".md", StringComparison.Ordinal);

    private static string Places(string places)
        => !PlaceRange.TryParse(places, out var start, out var end) ? "how many stories"
            : end == start + 1 ? string.Create(CultureInfo.InvariantCulture, $"story {end}")
            : string.Create(CultureInfo.InvariantCulture, $"stories {start + 1} to {end}");

    private static (string First, string Others) Split(string key)
        => key.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? (key[..end], key[(end + 1)..]) : (key, "");

    private static ImmutableArray<string> Names(ReadKind kind, ulong members)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (var rest = members; rest != 0 && BitOperations.TrailingZeroCount(rest) is var place && place < ViewMembers.CountOf(kind); rest &= rest - 1)
        {
            names.Add(NameInTemplates(ViewMembers.NameOf(kind, place)));
        }
        return names.ToImmutable();
    }

    /// <summary>As templates write it: <c>IsNoIndex</c> is <c>is_noindex</c>.</summary>
    internal static string NameInTemplates(string member)
    {
        if (member == ViewMembers.File)
        {
            return WholeText;
        }
        var name = new StringBuilder();
        foreach (var c in member)
        {
            name.Append(char.IsAsciiLetterUpper(c) && name.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(c));
        }
        return name.Replace("no_index", "noindex").ToString();
    }
}
