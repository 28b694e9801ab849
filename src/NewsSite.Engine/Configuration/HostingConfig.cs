using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Where the output is put, as far as hosts want files of their own (news-requirements §9.1).</summary>
public sealed record HostingConfig
{
    public static readonly FieldTable Keys = new(
        new Field("targets", "list of words", "the hosts that files are made for: netlify, cloudflare, nginx, apache, s3, github; default none") { Aliases = ["target"] },
        new Field("compress", "list of words", "packed forms that lie beside each text, for hosts that send them as they are: gzip, brotli; default none"));

    private static readonly Dictionary<string, HostTarget> Names = new()
    {
        ["netlify"] = HostTarget.Netlify,
        ["cloudflare"] = HostTarget.Cloudflare,
        ["nginx"] = HostTarget.Nginx,
        ["apache"] = HostTarget.Apache,
        ["s3"] = HostTarget.S3,
        ["github"] = HostTarget.GitHub,
    };

    private static readonly Dictionary<string, Packing> PackingNames = new() { ["gzip"] = Packing.Gzip, ["brotli"] = Packing.Brotli };

    /// <summary>What packed forms of each text lie beside it.</summary>
    public ImmutableArray<Packing> Compress { get; init; } = [];

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
        return new HostingConfig
        {
            Targets = [.. hosting.Choices("targets", Names).Distinct().Order()],
            Place = hosting.PlaceOf("targets"),
            Compress = [.. hosting.Choices("compress", PackingNames).Distinct().Order()],
        };
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

/// <summary>How a text can be packed.</summary>
public enum Packing
{
    /// <summary>RFC 1952.</summary>
    Gzip,

    /// <summary>RFC 7932.</summary>
    Brotli,
}

public static class Packings
{
    /// <summary>What the name of a packed file ends with.</summary>
    public static string Suffix(this Packing packing) => packing == Packing.Gzip ? ".gz" : ".br";

    /// <summary>What <c>Content-Encoding</c> calls it.</summary>
    public static string Coding(this Packing packing) => packing == Packing.Gzip ? "gzip" : "br";
}
