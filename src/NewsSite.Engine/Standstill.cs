using System.Collections.Immutable;
using System.Text;
using NewsSite.Diagnostics;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Rendering;
using NewsSite.Text;

namespace NewsSite;

/// <summary>
/// Recognises that nothing at all has happened since the last build: no source, template or setting is another file than
/// then, no moment has come that a story, a pin or the announcement waits for, and the output lies there as it was left. The
/// result of such a build is that of the last one, and neither has to be worked out.
/// </summary>
internal sealed class Standstill
{
    private const string Kind = "NewsSite standstill 1\n";

    private readonly BuildOptions _options;
    private readonly string _path;
    private readonly long _opened;
    private readonly UInt128 _inputs;
    private readonly bool _isSettled;

    private Standstill(BuildOptions options, string path, long opened, IReadOnlyCollection<SourceFile> inputs, IEnumerable<Diagnostic> found)
    {
        _options = options;
        _path = path;
        _opened = opened;
        _inputs = DigestOf(options, inputs, found);
        _isSettled = inputs.All(file => file.Identity.IsSettled(opened));
    }

    /// <summary>Looks at everything that a build depends on, before any of it is read.</summary>
    /// <param name="options">What is asked.</param>
    /// <param name="content">The files of content/, listed after <paramref name="opened"/>.</param>
    /// <param name="found">What was found when they were listed: it tells of files that are not among them, such as a story's backup.</param>
    /// <param name="opened">The moment before, by the clock that stamps files.</param>
    /// <returns><c>null</c> where a build is asked for more than its result.</returns>
    public static Standstill? Look(BuildOptions options, ImmutableArray<SourceFile> content, DiagnosticBag found, long opened)
    {
        if (options.Clean || options.Verify || options.ListChanges || options.TemplateMetrics || OutputStaging.StandstillPath(options.Root, options.Output) is not { } path)
        {
            return null;
        }
        // The build lists these once more, and then tells what it finds.
        var unheard = new DiagnosticBag();
        SourceFile?[] settings = [SiteDirectory.Find(options.Root, Configuration.ConfigReader.FileName)];
        return new Standstill(
            options,
            path,
            opened,
            [.. content, .. settings.OfType<SourceFile>(), .. SiteDirectory.List(options.Root, "templates", unheard), .. SiteDirectory.List(options.Root, "themes", unheard), .. SiteDirectory.List(options.Root, Configuration.PagesWorkflow.Folder, unheard)],
            found.ToSorted().Concat(unheard.ToSorted()));
    }

    /// <summary>What was seen of the output, if nothing else is another than in the last build; nobody looks there otherwise.</summary>
    public OutputLook? Output { get; private set; }

    /// <summary>The last build's result, if this build would have the same.</summary>
    public BuildResult? Result()
    {
        if (SealedFile.Read(_path, Kind + EngineVersion.Id, Read) is not { } last)
        {
            return null;
        }
        Output = OutputStaging.LookBefore(_options.Root, _options.Output, _opened, isLastBuild: _options.Standing is null);
        return Output is { } look && look.Audit.HoldsAll(_options.Jobs) ? last : null;
    }

    /// <summary>Keeps a result for the next build. One of files that may still change unseen is not kept.</summary>
    public void Keep(BuildResult result, PublishingRules rules)
    {
        if (!_isSettled || !result.Published)
        {
            OutputStaging.Forget(_path);
            return;
        }
        SealedFile.TryWrite(_path, Kind + EngineVersion.Id, stream =>
        {
            using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
            writer.Write((ulong)_inputs);
            writer.Write((ulong)(_inputs >> 64));
            writer.Write(rules.SinceTicks);
            writer.Write(rules.UntilTicks);
            Write(writer, result);
        });
    }

    private static UInt128 DigestOf(BuildOptions options, IEnumerable<SourceFile> inputs, IEnumerable<Diagnostic> found)
    {
        var (low, high) = (new Digest(), new Digest());
        high.Add(1L);
        low.Add(options.BaseUrl);
        high.Add(options.BaseUrl);
        low.Add(options.Drafts);
        low.Add(options.Future);
        low.Add(options.Strict);
        low.Add(options.KeepGoing);
        foreach (var file in inputs)
        {
            var path = Digest.Of(file.Path);
            low.Add((long)path);
            high.Add((long)path);
            var identity = file.Identity;
            low.Add(identity.Length);
            high.Add(identity.Modified);
            low.Add(identity.Changed);
            high.Add((long)identity.Inode);
            low.Add(identity.Modified);
        }
        foreach (var finding in found)
        {
            low.Add(finding.ToString());
            high.Add(finding.ToString());
        }
        return new UInt128(high.Value, low.Value);
    }

    private static void Write(BinaryWriter writer, BuildResult result)
    {
        writer.Write(result.Failed);
        writer.Write(result.SiteUrl ?? "");
        writer.Write(result.Stats.Articles);
        writer.Write(result.Stats.Expired);
        writer.Write(result.Stats.Pages);
        writer.Write(result.Stats.Rendered + result.Stats.Reused);
        writer.Write(result.Stats.FilesWritten + result.Stats.FilesUnchanged);
        writer.Write(result.LeftOut.Count);
        foreach (var (path, (reason, appears)) in result.LeftOut)
        {
            writer.Write(path);
            writer.Write(reason);
            writer.Write(appears?.Ticks ?? -1);
            writer.Write(appears?.Offset.Ticks ?? 0);
        }
        OutputReport.Write(writer, [.. result.Diagnostics.Where(finding => !DiagnosticCodes.OfTheMoment.Contains(finding.Code))]);
    }

    private BuildResult? Read(BinaryReader reader)
    {
        var inputs = new UInt128(0, reader.ReadUInt64()) | ((UInt128)reader.ReadUInt64() << 64);
        var (since, until) = (reader.ReadInt64(), reader.ReadInt64());
        if (inputs != _inputs || _options.Now.UtcTicks < since || _options.Now.UtcTicks >= until)
        {
            return null;
        }
        var (failed, url) = (reader.ReadBoolean(), reader.ReadString());
        var stats = new BuildStats
        {
            Articles = reader.ReadInt32(),
            Expired = reader.ReadInt32(),
            Pages = reader.ReadInt32(),
            Reused = reader.ReadInt32(),
            FilesUnchanged = reader.ReadInt32(),
        };
        var leftOut = ImmutableSortedDictionary.CreateBuilder<string, LeftOut>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var (path, reason, ticks, offset) = (reader.ReadString(), reader.ReadString(), reader.ReadInt64(), reader.ReadInt64());
            leftOut[path] = new LeftOut(reason, ticks < 0 ? null : new DateTimeOffset(ticks, TimeSpan.FromTicks(offset)));
        }
        return new BuildResult
        {
            Published = true,
            Failed = failed,
            SiteUrl = url,
            Stats = stats,
            LeftOut = leftOut.ToImmutable(),
            IsPreview = _options.Drafts || _options.Future,
            Diagnostics = OutputReport.ReadFindings(reader),
        };
    }
}
