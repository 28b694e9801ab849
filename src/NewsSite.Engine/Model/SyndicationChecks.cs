using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;

namespace NewsSite.Model;

/// <summary>Holds republished stories against what the records of their publishers say (news-requirements §4.6).</summary>
internal sealed class SyndicationChecks(PublishingRules rules, DiagnosticBag diagnostics)
{
    public void Report(ArticleSource article, SourceEntry source, PublisherSource publisher)
    {
        var (path, name) = (article.File.Path, publisher.Name.Value);
        var span = source.Publisher.In(path);
        if (publisher.NoticeAtBottom == false && source.NoticeAtBottom == true)
        {
            diagnostics.Add(Errors.Syndication.NoticeNotOnTop(span, name));
        }
        if (publisher.NoIndex is not (null or NoIndexScope.None) && source.NoIndex == NoIndexScope.None)
        {
            diagnostics.Add(Errors.Syndication.IndexedInSpite(span, name));
        }
        if (publisher.Pixel is { } pixel && PixelProblem(pixel, source) is { } problem)
        {
            diagnostics.Add(Errors.Syndication.NoPixel(source.Pixel?.In(path) ?? span, name, problem));
        }
        if (publisher.ForbidsImages)
        {
            ReportPictures(article, publisher);
        }
        if (publisher.ExpiresDays is { } days && (source.Date ?? article.FrontMatter.Published) is { } date && !rules.IsWithin(date, TimeSpan.FromDays(days))
            && article.FrontMatter.Withholding.Expires is null)
        {
            diagnostics.Add(Errors.Syndication.CopyExpired(span, name, days));
        }
    }

    private static string? PixelProblem(PixelRule rule, SourceEntry source)
        => source.Pixel is { Value.Length: 0 } ? "the story says that there is none"
            : source.Pixel is null ? rule.Template is null ? "the story has none" : null
            : rule.Template is not null && PixelRule.OriginOf(rule.Template) != PixelRule.OriginOf(source.Pixel.Value) ? "that of the story is of another host"
            : null;

    private void ReportPictures(ArticleSource article, PublisherSource publisher)
    {
        var front = article.FrontMatter;
        foreach (var image in new[] { front.Image, front.SocialImage }.Concat(front.Gallery).OfType<ImageEntry>())
        {
            if (image.LicenseOverride is null && publisher.Also.Append(publisher.Name.Value).Any(name => IsCreditedTo(image, name)))
            {
                diagnostics.Add(Errors.Syndication.ForbiddenPicture(image.Source.In(article.File.Path), publisher.Name.Value));
            }
        }
    }

    private static bool IsCreditedTo(ImageEntry image, string publisher)
        => new[] { image.Credit, image.Creator?.Name, image.Copyright }.Any(credit => credit?.Contains(publisher, StringComparison.OrdinalIgnoreCase) == true);
}
