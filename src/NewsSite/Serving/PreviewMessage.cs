using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsSite.Cli.Output;
using NewsSite.Diagnostics;
using NewsSite.Model;

namespace NewsSite.Cli.Serving;

/// <summary>
/// What browsers are told after a build, as JSON: <c>build</c> and <c>before</c> name what is shown now and what was shown;
/// <c>changed</c> holds the addresses that differ, or null for any; <c>style</c> says that style sheets alone do; <c>go</c> is the
/// page to go to; <c>held</c> holds pages that readers do not see, with the reason; <c>errors</c> what is wrong, with source.
/// </summary>
internal sealed class PreviewMessage(PreviewRequest request)
{
    private const int MostAddresses = 500;
    private const int MostErrors = 30;
    private const int LinesAround = 2;

    /// <summary>Files that no page loads, so that what they hold changes none.</summary>
    private static readonly string[] Documents = [".html", ".xml", ".json", ".txt", ".opml", ".webmanifest"];

    public required string Before { get; init; }

    public required PreviewState State { get; init; }

    public required BuildResult Result { get; init; }

    public required SiteChange Change { get; init; }

    public string Write()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("build", State.Build);
            json.WriteString("before", Before);
            json.WriteBoolean("style", Change.IsStyle);
            json.WriteText("go", request.Navigates ? SavedPage() : null);
            WriteChanged(json);
            WriteHeld(json);
            WriteErrors(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>What people read on a page that readers do not see.</summary>
    public static string Label(LeftOut held) => held.Appears is { } moment
        ? string.Create(CultureInfo.InvariantCulture, $"{Capital(held.Reason)} for {moment:yyyy-MM-dd HH:mm zzz}")
        : Capital(held.Reason);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>The page of a story that was saved.</summary>
    private string? SavedPage()
        => Result.Changes.FirstOrDefault(change => change.Kind != OutputChangeKind.Removed && change.Owner is { } owner && Change.Paths.Contains(owner) && IsPage(change))?.Url;

    private static bool IsPage(OutputChange change) => change.File.Path.EndsWith(".html", StringComparison.Ordinal);

    private void WriteChanged(Utf8JsonWriter json)
    {
        if (Result.Changes.Length > MostAddresses || Result.Changes.Any(change => !Documents.Contains(Path.GetExtension(change.File.Path))))
        {
            json.WriteNull("changed");
            return;
        }
        json.WriteTexts("changed", Result.Changes.Where(IsPage).Select(change => change.Url));
    }

    private void WriteHeld(Utf8JsonWriter json)
    {
        json.WriteStartObject("held");
        foreach (var (url, held) in State.Unreleased.Take(MostAddresses))
        {
            json.WriteString(JsonText.Whole(url), Label(held));
        }
        json.WriteEndObject();
    }

    private void WriteErrors(Utf8JsonWriter json)
    {
        var errors = Result.Diagnostics.Where(finding => finding.Severity == Severity.Error).ToList();
        var source = new SourceLines(request.Root);
        json.WriteNumber("count", errors.Count);
        json.WriteStartArray("errors");
        foreach (var error in errors.Take(MostErrors))
        {
            json.WriteStartObject();
            json.WriteString("code", error.Code);
            json.WriteText("place", VisibleText.Of(error.Span.ToString()));
            json.WriteText("message", VisibleText.Of(error.Message));
            json.WriteText("help", error.Help is null ? null : VisibleText.Of(error.Help));
            json.WriteTexts("see", error.Related.Concat(error.IncludedFrom).Select(span => VisibleText.Of(span.ToString())));
            WriteSource(json, error.Span, source);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>The lines around the place; <c>from</c> and <c>to</c> count UTF-16 units of its line from 0, as browsers do.</summary>
    private static void WriteSource(Utf8JsonWriter json, SourceSpan span, SourceLines source)
    {
        json.WriteNumber("line", span.Start.Line);
        json.WriteNumber("from", span.Start.Column - 1);
        json.WriteNumber("to", span.End.Line == span.Start.Line ? Math.Max(span.End.Column, span.Start.Column + 1) - 1 : int.MaxValue);
        json.WriteStartArray("source");
        for (var number = Math.Max(1, span.Start.Line - LinesAround); !span.IsWholeFile && number <= span.Start.Line + LinesAround; number++)
        {
            if (source.Line(span.Path, number) is { } line)
            {
                json.WriteStartObject();
                json.WriteNumber("line", number);
                json.WriteText("text", line.Length > MostColumns ? line[..MostColumns] + "…" : line);
                json.WriteEndObject();
            }
        }
        json.WriteEndArray();
    }

    /// <summary>A body may be one line.</summary>
    private const int MostColumns = 2000;
}
