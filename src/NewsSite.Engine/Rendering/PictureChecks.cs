using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Pictures;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Looks at the pictures that front matter names, whether or not a template shows them.</summary>
internal sealed class PictureChecks(RenderTools tools, RenderLog log)
{
    /// <summary>From which places of a front name their pictures.</summary>
    private const string SlotFolder = "content";

    /// <summary>By IPTC's codes of how a picture came about.</summary>
    private static readonly string[] MadeByMachines = ["trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "compositeSynthetic", "algorithmicMedia"];

    public void Check(Route route)
    {
        switch (route)
        {
            case ArticleRoute { Article: var article }:
                log.Add(ReadKind.Article, article, ViewMembers.File);
                Check(article.FrontMatter.Image, article.Source.File, needsText: true);
                CheckLead(article);
                CheckDetails(article);
                break;
            case ListRoute { Page.Number: 0, Listing: Home { Edition: var edition } }:
                log.Add(ReadKind.Site, edition, nameof(SiteView.FrontPictures));
                CheckFront(tools.Site.FrontPageOf(edition));
                break;
            case ListRoute { Page.Number: 0, Listing: Section { Source: { } source } section }:
                AskFile(source.File);
                Check(source.FrontMatter.Image, source.File);
                log.Add(ReadKind.Section, section, nameof(SectionView.FrontPictures));
                CheckFront(tools.Site.SectionFronts.GetValueOrDefault(section));
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

    /// <summary>The pictures that editors chose for places of the front, which are named from content/.</summary>
    private void CheckFront(FrontPage? front)
    {
        if (front?.File is not { } file)
        {
            return;
        }
        AskFile(file);
        foreach (var image in front.Slots.Select(slot => slot.Entry?.Image).OfType<ImageEntry>())
        {
            if (new BodySource(tools).PublishPicture(SlotFolder, image.Source.Value, log) is null)
            {
                log.Add(ProblemOf(image.Source.In(file.Path), SlotFolder, image.Source.Value));
            }
        }
    }

    private void CheckDetails(Article article)
    {
        if (article.Live is not null)
        {
            // Another file beside it is one update more.
            log.Add(ReadKind.Article, article, nameof(ArticleView.Details));
        }
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
        CheckSocial(front.SocialImage, file);
        foreach (var image in front.Gallery)
        {
            Check(image, file, needsText: true);
        }
        if (article.Sponsor is { } sponsor)
        {
            AskFile(sponsor.File);
            Check(sponsor.Entry.Logo, sponsor.File);
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
        var picture = PictureAt(file.Folder, source);
        if (tools.Links.ResolveFile(file.Folder, source).File is { } known)
        {
            // One of the site's static files is published whether or not it can be read.
            log.Add(ReadKind.Picture, known.Path);
        }
        if (picture is not null)
        {
            ReportWords(image, picture, place);
        }
        log.Add(ReadKind.Picture, PictureDesk.Rules);
        if (tools.Site.Config.Images.RequiresCredit && needsText && image.Credit is null && picture?.Facts.Metadata.Credit is null)
        {
            log.Add(Errors.Pictures.NoCredit(place, source));
        }
        if (needsText && image.Alt is { Length: > 0 } text && PictureText.ProblemOf(text, image.Caption?.Text, source) is { } problem)
        {
            log.Add(Errors.Pictures.TextSaysNothing(place, source, problem));
        }
        if (image is { License: null, Credit: { } credit } && NamesLicence(credit))
        {
            log.Add(Errors.Pictures.LicenceWithoutLink(place, credit));
        }
        if (needsText && SourceTypeOf(image, picture) is { } type && MadeByMachines.Contains(type) && image.Caption is null)
        {
            log.Add(Errors.Pictures.UnlabelledAi(place, source, type));
        }
        if (image.Focus is { } focus && FocusText.Parse(focus) is null)
        {
            log.Add(Errors.Pictures.BadFocus(place, focus));
        }
        if (needsText && picture?.Facts.Metadata.AltText is null && image is { Decorative: false, Position: not "hidden" } && string.IsNullOrWhiteSpace(image.Alt))
        {
            log.Add(Errors.Markdown.PictureWithoutText(
                place, source, "write 'image: {src: …, alt: what it shows}', or 'decorative: yes' there if the story says it all"));
        }
    }

    /// <summary>Google shows large pictures from 1200 pixels across and 300,000 in all, and none below 50,000.</summary>
    private void CheckLead(Article article)
    {
        if (article.FrontMatter.Image is not { Position: not "hidden" } image
            || PictureAt(article.Source.File.Folder, image.Source.Value) is not { Facts: { Format: not PictureFormat.Svg, Width: var width, Height: var height } })
        {
            return;
        }
        var why = width * (long)height < 50_000 ? "search engines show none below 50,000 in all"
            : width < 1200 || width * (long)height <= 300_000 ? "search engines show large pictures from 1200 across"
            : width < height * 1.2 || width > height * 2.4 ? "search engines want about 16:9"
            : null;
        if (why is not null)
        {
            log.Add(Errors.Pictures.SmallLead(image.Source.In(article.Path), image.Source.Value, width, height, why));
        }
    }

    private void CheckSocial(ImageEntry? image, SourceFile file)
    {
        if (image is not null && SocialPicture.ProblemOf(image.Source.Value, PictureAt(file.Folder, image.Source.Value)) is { } problem)
        {
            log.Add(Errors.Pictures.UnfitSocial(image.Source.In(file.Path), image.Source.Value, problem));
        }
    }

    private Picture? PictureAt(string folder, string source)
        => tools.Links.ResolveFile(folder, source).File is { } file ? tools.Pictures.Read(file) : null;

    private static string? SourceTypeOf(ImageEntry image, Picture? picture)
        => image.DigitalSourceType ?? (picture?.Facts.Metadata.DigitalSourceType is { } type ? type[(type.LastIndexOf('/') + 1)..] : null);

    private static bool NamesLicence(string credit)
        => credit.Contains("CC BY", StringComparison.OrdinalIgnoreCase) || credit.Contains("CC-BY", StringComparison.OrdinalIgnoreCase)
            || credit.Contains("Creative Commons", StringComparison.OrdinalIgnoreCase);

    /// <summary>It is not there, or cannot be used.</summary>
    private Diagnostic ProblemOf(SourceSpan place, string folder, string source)
        => tools.Links.ResolveFile(folder, source).File is { } file && tools.Pictures.FaultOf(file) is { } fault
            ? PictureFindings.Of(place, source, fault)
            : tools.Links.MissingPicture(place, folder, source);

    /// <summary>What the file says of itself, beside what is said here.</summary>
    private void ReportWords(ImageEntry image, Picture picture, SourceSpan place)
    {
        if (PictureFindings.OfMotion(place, image.Source.Value, picture) is { } motion)
        {
            log.Add(motion);
        }
        var said = picture.Facts.Metadata;
        foreach (var (field, here, there) in new[] { ("credit", image.Credit, said.Credit), ("creator", image.Creator?.Name, said.Creator), ("copyright", image.Copyright, said.Copyright) })
        {
            if (here is not null && there is not null && !Agree(here, there))
            {
                log.Add(Errors.Pictures.Contradiction(place, field, here, there));
            }
        }
        if (picture.IsStatic && (said.HasLocation || said.HasSerial))
        {
            log.Add(Errors.Pictures.TellsTooMuch(place, picture.File.Name, said.HasLocation));
        }
    }

    /// <summary>One may say more than the other.</summary>
    private static bool Agree(string left, string right)
        => left.Contains(right, StringComparison.OrdinalIgnoreCase) || right.Contains(left, StringComparison.OrdinalIgnoreCase);
}
