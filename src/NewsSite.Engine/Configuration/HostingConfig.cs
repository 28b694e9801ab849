using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Where the output is put, as far as hosts want files of their own (news-requirements §9.1).</summary>
public sealed record HostingConfig
{
    public static readonly FieldTable Keys = new(
        new Field("targets", "list of words", "the hosts that files are made for: netlify, cloudflare, nginx, apache, s3, github; default none") { Aliases = ["target"] });

    private static readonly Dictionary<string, HostTarget> Names = new()
    {
        ["netlify"] = HostTarget.Netlify,
        ["cloudflare"] = HostTarget.Cloudflare,
        ["nginx"] = HostTarget.Nginx,
        ["apache"] = HostTarget.Apache,
        ["s3"] = HostTarget.S3,
        ["github"] = HostTarget.GitHub,
    };

    public ImmutableArray<HostTarget> Targets { get; init; } = [];

    /// <summary>Where they are named.</summary>
    public SourceSpan Place { get; init; }

    public bool IsFor(HostTarget target) => Targets.Contains(target);

    /// <summary>
    /// Whether old addresses have pages that lead on. Netlify would serve them in the place of its rules; but GitHub Pages has
    /// nothing else.
    /// </summary>
    public bool HasRedirectPages => !IsFor(HostTarget.Netlify) || IsFor(HostTarget.GitHub);

    /// <summary>
    /// Whether Netlify is told to answer 410. Cloudflare reads the same file, and refuses one with a status that it does not know.
    /// </summary>
    public bool NetlifyAnswersGone => IsFor(HostTarget.Netlify) && !IsFor(HostTarget.Cloudflare);

    public static HostingConfig Read(ConfigSection root)
    {
        var hosting = root.Section("hosting", Keys).Fields;
        return new HostingConfig { Targets = [.. hosting.Choices("targets", Names).Distinct().Order()], Place = hosting.PlaceOf("targets") };
    }
}

public enum HostTarget
{
    Netlify,
    Cloudflare,
    Nginx,
    Apache,
    S3,
    GitHub,
}
