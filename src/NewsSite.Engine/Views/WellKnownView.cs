using NewsSite.Configuration;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>What small files at agreed addresses say; like those of hosts they are made in every build.</summary>
public sealed class WellKnownView(SiteConfig config, ViewScope scope) : View(ReadKind.Part, config, scope)
{
    internal override View In(ViewScope scope) => new WellKnownView(config, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(config.Site.Url.Host);

    /// <summary>Addresses to write to about holes in the site's security.</summary>
    public IReadOnlyList<string> SecurityContacts => Read<IReadOnlyList<string>>(config.SecurityTxt?.Contacts ?? []);

    /// <summary>Until when security.txt holds.</summary>
    public DateTimeOffset? SecurityExpires => Read(Scope.Site.SecurityExpires);

    /// <summary>The other lines of security.txt.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> SecurityLines => Read<IReadOnlyList<KeyValuePair<string, string>>>(config.SecurityTxt?.More ?? []);

    public string SecurityUrl => Read(Scope.AbsoluteLink("/.well-known/security.txt"));

    public IReadOnlyList<string> Ads => Read<IReadOnlyList<string>>(config.TextFiles.Ads);

    public IReadOnlyList<string> Humans => Read<IReadOnlyList<string>>(config.TextFiles.Humans);

    public IReadOnlyList<string> Trust => Read<IReadOnlyList<string>>(config.TextFiles.Trust);

    public string IndexNowKey => Read(config.TextFiles.IndexNowKey ?? "");

    /// <summary><c>null</c> where newssite.yaml has none.</summary>
    public ManifestView? Manifest => Read(config.Manifest is { } manifest ? new ManifestView(manifest, Scope) : null);
}

/// <summary>What a telephone shows of the site.</summary>
public sealed class ManifestView(ManifestConfig manifest, ViewScope scope) : View(ReadKind.Part, manifest, scope)
{
    internal override View In(ViewScope scope) => new ManifestView(manifest, scope);

    internal override void AddTo(ref Digest digest) => Answer.Add(ref digest, Name);

    public string Name => Read(Scope.Site.MainEdition.Name);

    public string ShortName => Read(manifest.ShortName ?? Scope.Site.MainEdition.Name);

    public string? Description => Read(Scope.Site.Config.Site.Description);

    public string Language => Read(Scope.Site.MainEdition.Language);

    public string Direction => Read(Words.Of(Scope.Site.MainEdition.Direction));

    /// <summary>The front, and what belongs to it.</summary>
    public string Start => Read(Scope.Link(Scope.Site.MainEdition.HomeUrl));

    public string Display => Read(manifest.Display);

    public string? ThemeColor => Read(manifest.ThemeColor);

    public string? BackgroundColor => Read(manifest.BackgroundColor);

    /// <summary>Those that the manifest names itself, else those that are made of <c>images.icon</c>. One that is not there has been reported.</summary>
    public IReadOnlyList<IconLink> Icons
        => Read<IReadOnlyList<IconLink>>(manifest.Icons.IsEmpty ? SiteIcons.OfInstalled(Scope) : [.. manifest.Icons.Select(OwnIcon).OfType<IconLink>()]);

    private IconLink? OwnIcon(ConfigLink icon)
    {
        if (Scope.Bodies.PublishPicture("content", icon.Target, Scope.Log) is not { } file)
        {
            return null;
        }
        var picture = new FileView(file, Scope);
        var sizes = picture.Extension == "svg" ? "any"
            : picture is { Width: { } width, Height: { } height } ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{width}x{height}")
            : null;
        return new IconLink("icon", picture.Url, sizes, picture.Extension == "svg" ? "image/svg+xml" : MediaType.OfPicture(picture.Url));
    }
}
