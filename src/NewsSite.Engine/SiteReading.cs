using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Model;

namespace NewsSite;

/// <summary>
/// A site as it is read and understood, for those who ask about it and make no page of it. Knows what earlier builds read,
/// and writes nothing, so that it can be asked while a build runs.
/// </summary>
public sealed class SiteReading
{
    private readonly Lazy<Site> _site;

    private SiteReading(BuildOptions options, SiteConfig config, ContentSet content, DiagnosticBag found, PhaseTimer phases)
    {
        Options = options;
        Config = config;
        Content = content;
        Rules = new PublishingRules(options.Now, options.Drafts, options.Future, config.Content.Expired);
        _site = new Lazy<Site>(() => phases.Time("model", () => SiteModel.Create(config, content, Rules, found, options.Jobs)));
    }

    public BuildOptions Options { get; }

    public SiteConfig Config { get; }

    public ContentSet Content { get; }

    public PublishingRules Rules { get; }

    /// <summary>The model, made when somebody asks: of a large archive it takes longer than all the rest.</summary>
    public Site Site => _site.Value;

    /// <summary>Reads the site.</summary>
    /// <param name="options">Which site, and the moment.</param>
    /// <param name="found">Where findings go.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns><c>null</c> if its configuration cannot be read, which is then told.</returns>
    public static SiteReading? Read(BuildOptions options, DiagnosticBag found, CancellationToken cancellation = default)
    {
        CollectorPause.Begin(SourceMemo.LengthIn(options.Root));
        if (ConfigReader.Read(options.Root, options.BaseUrl, found) is not { } config)
        {
            return null;
        }
        var phases = new PhaseTimer(options.Progress);
        // Folders are walked by one thread.
        var memo = Task.Run(() => SourceMemo.Look(options.Root, SourceMemo.Texts, ContentReader.KeyOf(config)), CancellationToken.None);
        var files = phases.Time("discover", () => SiteDirectory.List(options.Root, "content", found, options.Jobs));
        var content = phases.Time("read", files.Length, progress => ContentReader.ReadAll(files, config, memo.Result, options.Jobs, found, progress, cancellation));
        return new SiteReading(options, config, content, found, phases);
    }
}
