using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;

namespace NewsSite.Model;

/// <summary>Finds the publisher of a republished story: a record by id or name, or just the name.</summary>
public sealed class PublisherIndex
{
    private readonly Dictionary<string, PublisherSource> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly NearNames _nearNames;
    private readonly DiagnosticBag _diagnostics;
    private readonly SyndicationChecks _checks;
    private readonly SyndicationConfig _usual;

    public PublisherIndex(ImmutableArray<PublisherSource> records, SyndicationConfig usual, PublishingRules rules, DiagnosticBag diagnostics)
    {
        _usual = usual;
        _diagnostics = diagnostics;
        _checks = new SyndicationChecks(rules, diagnostics);
        _nearNames = new NearNames(_byName.Keys);
        foreach (var record in records)
        {
            foreach (var name in record.Also.Prepend(record.Name.Value).Prepend(record.Id))
            {
                _byName.TryAdd(name, record);
            }
        }
    }

    public Publisher? Resolve(ArticleSource article)
    {
        if (article.FrontMatter.Source is not { } source)
        {
            return null;
        }
        var name = source.Publisher.Value;
        var record = _byName.GetValueOrDefault(name);
        if (record is null && IsId(name) && (!source.IsShort || _nearNames.Of(name) is not null))
        {
            _diagnostics.Add(Errors.FrontMatter.UnknownPublisher(source.Publisher.In(article.File.Path), name, _nearNames.Of(name)));
        }
        ReportMissing(article, source, record);
        if (record is not null)
        {
            _checks.Report(article, source, record);
        }
        return new Publisher(record?.Name.Value ?? name, record, _usual);
    }

    private void ReportMissing(ArticleSource article, SourceEntry source, PublisherSource? record)
    {
        if (!source.IsShort && source.Url is null)
        {
            _diagnostics.Add(Errors.FrontMatter.IncompleteSource(source.Publisher.In(article.File.Path), "url"));
        }
        if (!source.IsShort && source.Notice is null && record?.Notice is null)
        {
            _diagnostics.Add(Errors.FrontMatter.IncompleteSource(source.Publisher.In(article.File.Path), "notice"));
        }
    }

    /// <summary>An id is written in lower-case letters, digits and hyphens; a name is not.</summary>
    private static bool IsId(string text) => text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
