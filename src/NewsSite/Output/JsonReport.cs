using System.Text.Json;
using NewsSite.Diagnostics;
using NewsSite.Time;

namespace NewsSite.Cli.Output;

/// <summary>
/// A build for programs. The member <c>version</c> grows when a member changes its meaning or goes; new members may come
/// at any time. Places count from 1 and are absent (null) for a file as a whole; everything is listed, however often. A
/// mistake in the command line has the code <c>usage</c> and no file.
/// </summary>
internal static class JsonReport
{
    private const int Version = 1;

    /// <summary>A command line that could not be understood, as a build that did not come about.</summary>
    public static string WriteUsage(IEnumerable<string> messages, string help)
        => Write(
            new BuildResult
            {
                Published = false,
                Failed = true,
                Diagnostics = [.. messages.Select(message => new Diagnostic("usage", Severity.Error, message, SourceSpan.File("")) { Help = help })],
                Stats = new BuildStats(),
            },
            TimeSpan.Zero);

    public static string Write(BuildResult result, TimeSpan elapsed) => JsonText.Write(json =>
    {
        json.WriteNumber("version", Version);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics)
        {
            WriteDiagnostic(json, diagnostic);
        }
        json.WriteEndArray();
        WriteSummary(json, result, elapsed);
    });

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        WriteMembers(json, diagnostic);
        json.WriteEndObject();
    }

    /// <summary>What every command tells of a finding.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", DiagnosticPrinter.Name(diagnostic.Severity));
        json.WriteText("message", diagnostic.Message);
        json.WriteText("help", diagnostic.Help);
        WritePlace(json, diagnostic.Span);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related.Concat(diagnostic.IncludedFrom))
        {
            json.WriteStartObject();
            WritePlace(json, related);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteText("file", span.Path.Length == 0 ? null : span.Path);
        WritePlaceNumber(json, "line", span, span.Start.Line);
        WritePlaceNumber(json, "column", span, span.Start.Column);
        WritePlaceNumber(json, "endLine", span, span.End.Line);
        WritePlaceNumber(json, "endColumn", span, span.End.Column);
    }

    private static void WritePlaceNumber(Utf8JsonWriter json, string name, SourceSpan span, int value)
    {
        if (span.IsWholeFile)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, value);
        }
    }

    private static void WriteSummary(Utf8JsonWriter json, BuildResult result, TimeSpan elapsed)
    {
        int Count(Severity severity) => result.Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
        json.WriteStartObject("summary");
        json.WriteBoolean("published", result.Published);
        json.WriteBoolean("failed", result.Failed);
        json.WriteBoolean("preview", result.IsPreview);
        json.WriteNumber("articles", result.Stats.Articles);
        json.WriteNumber("pages", result.Stats.Pages);
        json.WriteNumber("filesWritten", result.Stats.FilesWritten);
        json.WriteNumber("rendered", result.Stats.Rendered);
        json.WriteNumber("reused", result.Stats.Reused);
        json.WriteNumber("filesUnchanged", result.Stats.FilesUnchanged);
        json.WriteNumber("filesDeleted", result.Stats.FilesDeleted);
        json.WriteNumber("errors", Count(Severity.Error));
        json.WriteNumber("warnings", Count(Severity.Warning));
        json.WriteNumber("hints", Count(Severity.Info));
        WriteHeldBack(json, result);
        WriteLeftOut(json, result);
        json.WriteNumber("milliseconds", Milliseconds(elapsed));
        WriteTimings(json, result, elapsed);
        WriteTemplates(json, result);
        json.WriteEndObject();
    }

    private static void WriteHeldBack(Utf8JsonWriter json, BuildResult result)
    {
        var held = HeldBack.Of(result);
        json.WriteNumber("drafts", held.Drafts);
        json.WriteNumber("scheduled", held.Scheduled);
        json.WriteNumber("embargoed", held.Embargoed);
        json.WriteNumber("expired", held.Expired + result.Stats.Expired);
    }

    private static void WriteLeftOut(Utf8JsonWriter json, BuildResult result)
    {
        json.WriteStartArray("leftOut");
        foreach (var (file, left) in result.LeftOut)
        {
            json.WriteStartObject();
            json.WriteText("file", file);
            json.WriteText("reason", left.Reason);
            json.WriteText("appears", left.Appears is { } moment ? MachineTime.Iso8601(moment) : null);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTimings(Utf8JsonWriter json, BuildResult result, TimeSpan elapsed)
    {
        json.WriteStartArray("timings");
        foreach (var phase in PhaseShare.Of(result.Timings, elapsed))
        {
            json.WriteStartObject();
            json.WriteText("phase", phase.Name);
            json.WriteNumber("milliseconds", Milliseconds(phase.Elapsed));
            json.WriteNumber("share", phase.Percent);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>By file; absent unless asked for.</summary>
    private static void WriteTemplates(Utf8JsonWriter json, BuildResult result)
    {
        if (result.Templates is not { } templates)
        {
            return;
        }
        json.WriteStartObject("templates");
        foreach (var template in templates)
        {
            json.WriteStartObject(JsonText.Whole(template.File));
            json.WriteNumber("count", template.Count);
            json.WriteNumber("milliseconds", Milliseconds(template.Total));
            json.WriteNumber("slowest", Milliseconds(template.Slowest));
            json.WriteNumber("cacheHits", template.CacheHits);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static double Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds, 1);
}
