using NewsSite.Configuration;
using NewsSite.Content.Packing;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Languages;
using NewsSite.Markdown;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>
/// Reads one file after the other and packs what each says. What comes out depends on the file's path and bytes, on
/// <see cref="ReadingRules"/> and on the program, and on nothing else: <see cref="ContentReader.KeyOf"/> names it all.
/// </summary>
internal sealed class FileReader(ReadingRules rules)
{
    private const int MostDeletions = 1_000;

    private readonly SiteIdentity _site = rules.Site;
    private readonly Packer _packer = new();
    private readonly List<Diagnostic> _found = [];

    /// <summary>What is there to be kept, packed, and the findings.</summary>
    public (byte[] Packed, IReadOnlyList<Diagnostic> Found) Read(SourceFile file, ContentPath place, BorrowedBytes bytes)
    {
        _found.Clear();
        using (var text = bytes.Decode(file.Path, _found))
        {
            if (text is not null)
            {
                Pack(file, place, text.Span);
            }
        }
        _packer.Maps(SourcePacking.Finding, _found, FindingPacking.Pack);
        return (_packer.Take(), _found);
    }

    private void Pack(SourceFile file, ContentPath place, ReadOnlySpan<char> text)
    {
        switch (place.Kind)
        {
            case var _ when place.IsText:
                PackArticle(file, place, text);
                break;
            case ContentKind.Data:
                _packer.Map(SourcePacking.Value, DataFile.Read(file, text.ToString(), _found), RecordPacking.Pack);
                break;
            default:
                if (ReadRecord(file, text) is { } record)
                {
                    PackRecord(file, place, record);
                }
                break;
        }
    }

    private void PackRecord(SourceFile file, ContentPath place, RecordText record)
    {
        if (place.IsInDrafts)
        {
            // Only stories can be shown as drafts.
            _found.Add(Errors.Files.UnusedFile(file.Path, "it lies in a folder of drafts", "move it out of there when it is ready"));
            return;
        }
        switch (place.Kind)
        {
            case ContentKind.Author:
                _packer.Map(SourcePacking.Value, RecordReader.Author(file, place, record, Fields(file, record, RecordFields.Author)), AuthorPacking.Pack);
                break;
            case ContentKind.Publisher:
                _packer.Map(SourcePacking.Value, RecordReader.Publisher(file, place, Fields(file, record, RecordFields.Publisher)), RecordPacking.Pack);
                break;
            case ContentKind.Sponsor:
                _packer.Map(SourcePacking.Value, RecordReader.Sponsor(file, place, Fields(file, record, RecordFields.Sponsor)), RecordPacking.Pack);
                break;
            case ContentKind.FrontPage:
                _packer.Map(SourcePacking.Value, FrontPageReader.Read(file, place, Fields(file, record, FrontPageFields.Page)), FrontPagePacking.Pack);
                break;
            case ContentKind.Breaking:
                _packer.Map(SourcePacking.Value, BreakingSource.Read(file, place, Fields(file, record, BreakingSource.Keys)), BreakingPacking.Pack);
                break;
            case ContentKind.Comments:
                _packer.Map(SourcePacking.Value, CommentSource.Read(file, Fields(file, record, CommentSource.Keys)), CommentPacking.Pack);
                break;
            default:
                _packer.Map(SourcePacking.Value, RecordReader.Term(file, place, record, Fields(file, record, RecordFields.Term)), RecordPacking.Pack);
                break;
        }
    }

    private ContentFields Fields(SourceFile file, RecordText record, FieldTable table)
        => new(new FieldReader(file.Path, record.Map, table, _found), _site, new Habits());

    private void PackArticle(SourceFile file, ContentPath place, ReadOnlySpan<char> text)
    {
        if (FrontMatterSplitter.Split(file.Path, text, _found) is not { } split
            || YamlDocument.ReadMap(file.Path, split.Yaml, split.FirstLine, _found) is not { } map)
        {
            return;
        }
        if (StrayFields.Find(file.Path, text[split.BodyStart..], split.EndLine + 1, _site.Zone) is { } stray)
        {
            _found.Add(stray);
        }
        var read = FrontMatterReader.Read(file.Path, map, rules, _found);
        var frontMatter = WithDateOfName(place, read.FrontMatter);
        if (place.IsInDrafts)
        {
            frontMatter = frontMatter with { Withholding = frontMatter.Withholding with { IsDraft = true } };
        }
        if (frontMatter.Withholding is { Expires: { } expires, NotBefore: { } appears } && expires.Value <= appears)
        {
            _found.Add(Errors.FrontMatter.ExpiresTooEarly(expires.In(file.Path)));
        }
        if (frontMatter is { Updated: { } updated, Date: { } published } && updated.Value.Date < published.Value.Date)
        {
            _found.Add(Errors.FrontMatter.UpdatedTooEarly(updated.In(file.Path)));
        }
        if (frontMatter is { Type: not ArticleType.Live, Updates: [var first, ..] })
        {
            _found.Add(Errors.FrontMatter.UpdatesOfNoLiveStory(first.Time.In(file.Path)));
        }
        ReportLateCorrections(file, frontMatter);
        if (frontMatter.Source is { Checksum: { } checksum } source && TextChecksum.Of(text[split.BodyStart..]) is var actual && !actual.StartsWith(checksum.Value, StringComparison.OrdinalIgnoreCase))
        {
            _found.Add(Errors.Syndication.TextChanged(checksum.In(file.Path), source.Publisher.Value, actual[..TextChecksum.Shortest]));
        }
        ReportForeignHeadline(file, frontMatter.Title, frontMatter.Language?.Value ?? place.Language ?? _site.Language);
        ReportControlCharacter(file, text, split.BodyStart);
        var needsExcerpt = frontMatter is { Summary: null, Description: null, Standfirst: null };
        var facts = BodyFacts.Read(text, split.BodyStart, needsExcerpt);
        var placeForId = PlaceForId(place, map, split, text);
        _packer.Map(SourcePacking.Value, read with { FrontMatter = frontMatter }, (article, result) => ArticlePacking.Pack(article, result, split.BodyStart, facts, placeForId));
    }

    /// <summary>The line of the closing <c>---</c>, where the keys above it stand at the left edge.</summary>
    private static int? PlaceForId(ContentPath place, YamlMap map, SplitFile split, ReadOnlySpan<char> text)
        => place.Kind == ContentKind.Article && map.Entries is [var first, ..] && first.Key.Start == map.Start && map.Start.Column == 1
            && !map.Entries.Any(entry => ArticleFields.Table.Find(entry.Key.Text)?.Name == "id")
            && text[..split.BodyStart].TrimEnd().EndsWith(FenceLine.Text) ? split.EndLine : null;

    /// <summary>Readers of feeds learn of a correction by the time of the last change.</summary>
    private void ReportLateCorrections(SourceFile file, ParsedFrontMatter frontMatter)
    {
        var told = frontMatter.Updated?.Value ?? frontMatter.Date?.Value;
        foreach (var correction in frontMatter.Corrections.Where(correction => told is { } time && correction.Date.Value > time && correction.Date.Value.Date > time.Date))
        {
            _found.Add(Errors.FrontMatter.CorrectedLater(correction.Date.In(file.Path)));
        }
    }

    private void ReportForeignHeadline(SourceFile file, Located<string>? headline, string language)
    {
        if (headline is not null && Script.IsForeign(headline.Value, language))
        {
            _found.Add(Errors.FrontMatter.ForeignHeadline(headline.In(file.Path), language));
        }
    }

    private void ReportControlCharacter(SourceFile file, ReadOnlySpan<char> text, int bodyStart)
    {
        var at = XmlText.IndexOfForbiddenInDecoded(text[bodyStart..]);
        if (at >= 0)
        {
            var source = new SourceText(file.Path, text.ToString());
            _found.Add(Errors.FrontMatter.BodyControlCharacter(source.Span(bodyStart + at), text[bodyStart + at]) with { Mends = [.. Deletions(source, bodyStart)] });
        }
    }

    /// <summary>Of the first ones; a file with more is no text.</summary>
    private static IEnumerable<TextEdit> Deletions(SourceText source, int bodyStart)
    {
        var start = bodyStart;
        for (var count = 0; count < MostDeletions && XmlText.IndexOfForbiddenInDecoded(source.Text.AsSpan(start)) is >= 0 and var at; count++)
        {
            start += at;
            yield return new TextEdit(source.Path, source.PositionAt(start), source.Text.Substring(start, 1), "");
            start++;
        }
    }

    /// <summary>A story without a date takes that of its file's name, else that before which it does not appear.</summary>
    private ParsedFrontMatter WithDateOfName(ContentPath place, ParsedFrontMatter frontMatter)
    {
        if (frontMatter.Date is not null || place.Kind is not (ContentKind.Article or ContentKind.Update))
        {
            return frontMatter;
        }
        var name = place.UpdateTime ?? place.Date;
        if (name is null)
        {
            // As in Hugo, the day of publication is the story's date where nothing else is.
            return frontMatter.Withholding.NotBefore is not { } published ? frontMatter
                : frontMatter with { Date = new Located<DateTimeOffset>(published, default, default) };
        }
        if (!StoryDate.TryParse(name, _site.Zone, out var date, out var problem))
        {
            _found.Add(Errors.FrontMatter.BadDate(SourceSpan.File(place.Path), "date", name, $"in the file name {StoryDate.Explain(name, problem, _site.Zone)}"));
            return frontMatter;
        }
        var withholding = frontMatter.Withholding;
        return frontMatter with
        {
            Date = new Located<DateTimeOffset>(date, default, default),
            Withholding = withholding with { NotBefore = withholding.NotBefore is { } later && later > date ? later : date },
        };
    }

    /// <summary>The map of a record: a Markdown file's front matter, or a whole YAML file.</summary>
    private RecordText? ReadRecord(SourceFile file, ReadOnlySpan<char> text)
    {
        if (file.Extension is ".yaml" or ".yml")
        {
            return YamlDocument.ReadMap(file.Path, text.ToString(), 1, _found) is { } whole ? new RecordText(whole, -1) : null;
        }
        return FrontMatterSplitter.Split(file.Path, text, _found) is { } split
            && YamlDocument.ReadMap(file.Path, split.Yaml, split.FirstLine, _found) is { } map
            ? new RecordText(map, split.BodyStart)
            : null;
    }
}

/// <summary>A record's map and where its body starts (-1 in a YAML file).</summary>
public sealed record RecordText(YamlMap Map, int BodyStart);
