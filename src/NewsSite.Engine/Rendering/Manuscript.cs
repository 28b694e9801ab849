using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Rendering;

/// <summary>A text in Markdown, and where it is shown.</summary>
/// <param name="File">Where it is written; what it names lies beside it.</param>
/// <param name="Url">The page that it is on.</param>
internal sealed record Manuscript(SourceFile File, string Url, Edition Edition)
{
    /// <summary>Where the body starts in the file, in characters.</summary>
    public int Start { get; init; }

    /// <summary>The story in whose file it is; <c>null</c> for any other file.</summary>
    public Article? Story { get; init; }

    /// <summary>Of an update of a live story: its id on the page.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>Of a text in the front matter: it, and where it stands.</summary>
    public InlineField? Field { get; init; }

    /// <summary>Tells it from all others: a record of an author is shown on a page in each language.</summary>
    public string Key => $"{Url}#{Anchor}\n{File.Path}";

    /// <summary>In front of the ids of an update, since others stand on the same page.</summary>
    public string IdPrefix => Anchor.Length == 0 ? "" : Anchor + "-";

    /// <summary>A finding about a text in the front matter, at its line in the file.</summary>
    public Diagnostic AtHome(Diagnostic finding, string fileText)
        => Field is null ? finding : finding with { Span = AtHome(finding.Span, fileText), Mends = [] };

    /// <summary>A place in a text of the front matter, as one of its file.</summary>
    public SourceSpan AtHome(SourceSpan place, string fileText)
    {
        if (Field is null)
        {
            return place;
        }
        var line = Field.Text.Split('\n').ElementAtOrDefault(place.Start.Line - 1) ?? "";
        var from = Math.Clamp(place.Start.Column - 1, 0, line.Length);
        var to = place.End.Line == place.Start.Line ? Math.Clamp(place.End.Column - 1, from, line.Length) : line.Length;
        var file = new SourceText(File.Path, fileText);
        return file.Find(line, Field.Place) is { } whole ? file.Find(line[from..to], whole) ?? whole : Field.Place;
    }
}
