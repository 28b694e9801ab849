using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Looks at the pictures that front matter names, whether or not a template shows them.</summary>
internal sealed class PictureChecks(RenderTools tools, RenderLog log)
{
    public void Check(Route route)
    {
        switch (route)
        {
            case ArticleRoute { Article: var article }:
                log.Add(ReadKind.Article, article, ViewMembers.File);
                Check(article.FrontMatter.Image, article.Source.File, needsText: true);
                CheckDetails(article);
                break;
            case ListRoute { Page.Number: 0, Listing: Section { Source: { } source } }:
                AskFile(source.File);
                Check(source.FrontMatter.Image, source.File);
                break;
            case ListRoute { Page.Number: 0, Listing: Term { Source: { } source } }:
                AskFile(source.File);
                Check(source.Image, source.File);
                break;
            case ListRoute { Page.Number: 0, Listing: Author { Source: { } source } }:
                AskFile(source.File);
                Check(source.Anonymous ? null : source.Photo, source.File);
                break;
        }
    }

    /// <summary>A picture that is not there and none at all are the same to a view, so the whole file is asked.</summary>
    private void AskFile(SourceFile file) => log.Add(ReadKind.Text, file.Path);

    private void CheckDetails(Article article)
    {
        foreach (var update in article.Live?.Updates ?? [])
        {
            AskFile(update.File);
            Check(update.Image, update.File, needsText: true);
        }
        var (front, file) = (article.FrontMatter, article.Source.File);
        if (!front.HasDetails)
        {
            return;
        }
        Check(front.SocialImage, file);
        foreach (var image in front.Gallery)
        {
            Check(image, file, needsText: true);
        }
        if (article.Sponsor is { } sponsor)
        {
            AskFile(sponsor.File);
            Check(sponsor.Logo, sponsor.File);
        }
        foreach (var target in front.MediaFiles)
        {
            if (new BodySource(tools).PublishPicture(file.Folder, target.Value, log) is null)
            {
                log.Add(tools.Links.MissingFile(target.In(file.Path), file.Folder, target.Value));
            }
        }
    }

    private void Check(ImageEntry? image, SourceFile file, bool needsText = false)
    {
        if (image is null)
        {
            return;
        }
        var (source, place) = (image.Source.Value, image.Source.In(file.Path));
        if (new BodySource(tools).PublishPicture(file.Folder, source, log) is null)
        {
            log.Add(ProblemOf(place, file.Folder, source));
            return;
        }
        NamePicture(file.Folder, source, place);
        if (needsText && image is { Decorative: false, Position: not "hidden" } && string.IsNullOrWhiteSpace(image.Alt))
        {
            log.Add(Errors.Markdown.PictureWithoutText(
                place, source, "write 'image: {src: …, alt: what it shows}', or 'decorative: yes' there if the story says it all"));
        }
    }

    /// <summary>It is not there, or cannot be used.</summary>
    private Diagnostic ProblemOf(SourceSpan place, string folder, string source)
        => tools.Links.ResolveFile(folder, source).File is { } file && tools.Pictures.FaultOf(file) is { } fault
            ? PictureFindings.Of(place, source, fault)
            : tools.Links.MissingPicture(place, folder, source);

    private void NamePicture(string folder, string source, SourceSpan place)
    {
        if (tools.Links.ResolveFile(folder, source).File is { } file)
        {
            tools.Pictures.Name(file, place);
        }
    }
}
