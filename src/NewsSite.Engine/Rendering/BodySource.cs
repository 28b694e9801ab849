using System.Buffers;
using System.IO.Hashing;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Markdown;
using NewsSite.Model;
using NewsSite.Pictures;
using NewsSite.Rendering.Components;
using NewsSite.Templating.Components;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Reads a body from its file and makes HTML of it when a view is asked for it. It lives as long as one output is made and
/// remembers only what that output asked for.
/// </summary>
public sealed class BodySource(RenderTools tools) : IBodySource
{
    private readonly Dictionary<string, RenderedBody> _bodies = new(StringComparer.Ordinal);
    private bool _isInComponent;

    public ArticleBody Body(Article article, bool forFeed, RenderLog? log)
    {
        AskForPage(article, log);
        return Body(new Manuscript(article.Source.File, article.Url, article.Edition) { Start = article.Source.BodyStart, Story = article }, forFeed, log);
    }

    public ArticleBody Update(Article story, LiveUpdate update, bool forFeed, RenderLog? log)
    {
        AskForPage(story, log);
        return Body(
            new Manuscript(update.File, story.Url, story.Edition)
            {
                Start = update.Source?.BodyStart ?? 0,
                Story = update.Source is null ? story : null,
                Anchor = update.Anchor,
                Field = update.Text,
            },
            forFeed,
            log);
    }

    /// <summary>Wherever a text is shown, its links are relative to its own page and its typography is that page's language's.</summary>
    private static void AskForPage(Article article, RenderLog? log)
    {
        log?.Add(ReadKind.Article, article, nameof(ArticleView.Url));
        log?.Add(ReadKind.Article, article, nameof(ArticleView.Language));
    }

    private static void AskForPage(Listing listing, RenderLog? log)
    {
        log?.Add(Answers.Kind(listing), listing, nameof(ListingView.Url));
        log?.Add(ReadKind.Edition, listing.Edition, nameof(EditionView.Language));
    }

    public ArticleBody Introduction(Listing listing, RenderLog? log)
    {
        var (file, start) = listing switch
        {
            Home { Source: { } source } => (source.File, source.BodyStart),
            Section { Source: { } source } => (source.File, source.BodyStart),
            Term { Source: { } source } => (source.File, source.BodyStart),
            Author { Source: { } source } => (source.File, source.BodyStart),
            _ => ((SourceFile?)null, -1),
        };
        if (file is null || start < 0)
        {
            return ArticleBody.Empty;
        }
        AskForPage(listing, log);
        return Body(new Manuscript(file, listing.Url, listing.Edition) { Start = start }, forFeed: false, log);
    }

    public SafeHtml Inline(InlineField field, TextPlace? place, bool forFeed, RenderLog? log)
    {
        if (place is not { } known)
        {
            return tools.Inline.Render(field.Text, null);
        }
        var found = new List<Diagnostic>();
        var resolver = new LinkReader(tools, known.File.Folder, known.Url, forFeed, found, log);
        var html = tools.Inline.Render(field.Text, target => Resolve(target));
        if (ReferenceMark.Find(field.Text, 0) is { } mark)
        {
            var label = $"[{(mark.Label.Length > 0 ? mark.Label : mark.Text)}]";
            found.Add(Errors.Markdown.UndefinedReference(PlaceOf(label, field, known.File), label, "write the address behind the text, in parentheses"));
        }
        log?.Add(found);
        return html;

        string? Resolve(string target)
        {
            if (!UrlRule.IsAllowed(target))
            {
                found.Add(Errors.Markdown.UnsafeUrl(PlaceOf(target, field, known.File), target));
                return null;
            }
            var findings = found.Count;
            var link = resolver.Resolve(new LinkRequest(target, LinkKind.Link, tools.ExternalLinks is null ? field.Place : PlaceOf(target, field, known.File)));
            if (found.Count > findings)
            {
                found[^1] = found[^1] with { Span = PlaceOf(target, field, known.File) };
            }
            return link?.Url;
        }
    }

    /// <summary>Where a target stands in its field; the field itself, where the file writes it in another way. Looked for only when something is wrong.</summary>
    private static SourceSpan PlaceOf(string target, InlineField field, SourceFile file)
        => FileText.Read(file, []) is { } text ? new SourceText(file.Path, text).Find(target, field.Place) ?? field.Place : field.Place;

    public string? AddressOf(ConfigLink link) => tools.ConfigLinks.AddressOf(link);

    public PublishedFile? PublishPicture(string folder, string source, RenderLog? log)
    {
        if (UrlRule.WebAddress(source) is not null)
        {
            return new PublishedFile(source, null);
        }
        var target = tools.Links.PublishFile(folder, source, log);
        if (!target.IsFound || (target.File is { } file && IsFaulty(file, log)))
        {
            return null;
        }
        return new PublishedFile(target.Path, target.File);
    }

    public Picture? PictureOf(PublishedFile file, RenderLog? log)
    {
        if (file.Source is not { IsPicture: true } source)
        {
            return null;
        }
        log?.Add(ReadKind.Picture, source.Path);
        log?.Add(ReadKind.Picture, PictureDesk.Rules);
        return tools.Pictures.Read(source);
    }

    public void Order(PictureOrder order, RenderLog? log)
    {
        log?.Add(ReadKind.Order, order.ToKey());
        tools.Pictures.Order(order);
    }

    public string? OrderCard(string headline, string? kicker, string siteName, RenderLog? log)
    {
        log?.Add(ReadKind.Picture, PictureDesk.Rules);
        if (tools.Site.Config.Images.Card is not { } look || !SocialCard.CanSet(headline) || string.IsNullOrWhiteSpace(headline))
        {
            return null;
        }
        var card = look with { Headline = headline, Kicker = kicker, SiteName = siteName };
        log?.Add(ReadKind.Order, card.ToKey());
        tools.Pictures.Order(card);
        return card.Path;
    }

    public Colour? ToneOf(Picture picture) => tools.Pictures.ToneOf(picture);

    /// <summary>One that cannot be used is as good as none; where it is named, that is told.</summary>
    private bool IsFaulty(SourceFile file, RenderLog? log)
    {
        if (!tools.Pictures.IsMade(file))
        {
            return false;
        }
        log?.Add(ReadKind.Picture, file.Path);
        return tools.Pictures.FaultOf(file) is not null;
    }

    /// <summary>Makes a component; what its template asks of this source in the meantime, it asks as that component.</summary>
    public string? Run(string template, ComponentCall call, ViewScope scope)
    {
        _isInComponent = true;
        var html = tools.Engine.Render(template, call, scope);
        _isInComponent = false;
        return html;
    }

    private ArticleBody Body(Manuscript text, bool forFeed, RenderLog? log)
    {
        if (_isInComponent)
        {
            // It may be the text that the component stands in, or one that shows this one in turn.
            throw new TextRefusedException();
        }
        RenderedBody Make()
        {
            var own = new RenderLog();
            return new RenderedBody(Render(text, forFeed, own), own.Seal());
        }
        if (forFeed)
        {
            var shared = tools.FeedBodies.Get(text.Key, Make);
            log?.Include(shared.Log);
            return shared.Body;
        }
        if (!_bodies.TryGetValue(text.Key, out var made))
        {
            _bodies.Add(text.Key, made = Make());
        }
        log?.Absorb(made.Log);
        return made.Body;
    }

    /// <summary>What links elsewhere tell search engines, in a story that somebody paid for.</summary>
    private string? RelOf(Article? story, RenderLog log)
    {
        if (story?.FrontMatter.Type != ArticleType.Sponsored)
        {
            return null;
        }
        log.Add(ReadKind.Article, story, nameof(ArticleView.PaidRel));
        return SponsorView.RelOf(story.Sponsor, tools.Site.Config);
    }

    private ArticleBody Render(Manuscript manuscript, bool forFeed, RenderLog log)
    {
        var found = new TextFindings();
        var (file, story) = (manuscript.File, manuscript.Story);
        if (story is null)
        {
            log.Add(ReadKind.Text, file.Path);
        }
        else
        {
            log.Add(ReadKind.Article, story, ViewMembers.File);
        }
        log.Add(ReadKind.Markdown, "");
        log.Add(ReadKind.Address, forFeed ? nameof(ViewScope.AbsoluteLink) : nameof(ViewScope.Link));
        if (ReadText(file, story?.Source.Hash, found) is not { } text)
        {
            log.Add(found);
            return ArticleBody.Empty;
        }
        var body = Render(manuscript, text, forFeed, found, log);
        log.Add(manuscript.Field is null ? found : found.Select(finding => manuscript.AtHome(finding, text)));
        return body;
    }

    private ArticleBody Render(Manuscript manuscript, string text, bool forFeed, TextFindings found, RenderLog log)
    {
        var (file, url, edition) = (manuscript.File, manuscript.Url, manuscript.Edition);
        var source = new SourceText(file.Path, manuscript.Field?.Text ?? text);
        var resolver = new LinkReader(tools, file.Folder, url, forFeed, found, log)
        {
            Rel = RelOf(manuscript.Story, log),
            Home = manuscript.Field is null ? null : place => manuscript.AtHome(place, text),
        };
        var body = tools.BodyRenderers[edition].Render(
            source, Math.Min(manuscript.Start, source.Text.Length), resolver.Resolve, forFeed ? tools.Site.Config.Site.Url.Absolute(url) : null, manuscript.IdPrefix);
        // Of a tag that leads nowhere it is enough to say that.
        var dead = found.Where(Errors.Markdown.IsLeftoverDeadLink).Select(finding => finding.Span.Start).ToHashSet();
        foreach (var finding in body.Diagnostics.Where(finding => !Errors.Markdown.IsLeftoverLink(finding) || !dead.Contains(finding.Span.Start)))
        {
            // A record may be shown in an edition of another language than its own.
            if (manuscript is { Story: null, Field: null } && Errors.Markdown.IsOfLanguage(finding))
            {
                continue;
            }
            found.Add(finding);
        }
        var whole = body.Slots.IsEmpty ? body : new ComponentWriter(tools, this, Scope(edition, forFeed, log), resolver, found, new TextPlace(file, url)).Fill(body);
        return whole with { Pictures = [.. resolver.Pictures.Values] };
    }

    /// <summary>A text's components speak its own language, wherever it is shown.</summary>
    private ViewScope Scope(Edition edition, bool forFeed, RenderLog log) => new()
    {
        Site = tools.Site,
        Edition = edition,
        Strings = tools.Strings[edition],
        Bodies = this,
        Log = log,
        IsForFeed = forFeed,
    };

    private string? ReadText(SourceFile file, UInt128? hash, TextFindings found)
    {
        if (FileText.Borrow(file, out var length, found) is not { } borrowed)
        {
            return null;
        }
        var text = Decode(file, borrowed.AsSpan(0, length), hash, found);
        ArrayPool<byte>.Shared.Return(borrowed);
        return text;
    }

    private string? Decode(SourceFile file, ReadOnlySpan<byte> bytes, UInt128? hash, TextFindings found)
    {
        if (XxHash128.HashToUInt128(bytes) is var now && now != (hash ?? tools.Texts.Expect(file.Path, now)))
        {
            found.Add(Errors.Files.ChangedDuringBuild(file.Path));
            return null;
        }
        return FileText.Decode(file.Path, bytes, found) is { } text ? XmlText.Blank(text) : null;
    }
}

/// <summary>A body, and what was asked and reported while it was made.</summary>
public sealed record RenderedBody(ArticleBody Body, RenderLog Log);
