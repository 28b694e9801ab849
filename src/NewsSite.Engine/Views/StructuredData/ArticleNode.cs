using NewsSite.Text;

namespace NewsSite.Views.StructuredData;

/// <summary>A story, as the type of its kind (news-requirements §2.2).</summary>
internal static class ArticleNode
{
    /// <summary>The class that themes give to the text of a story that is not free.</summary>
    private const string PaidPart = ".paywall";

    public static void Write(SchemaWriter graph, ArticleView article, string permalink, SiteView site)
    {
        var types = TypesOf(article.Type);
        graph.Begin(types, permalink + "#story");
        graph.Text("url", permalink);
        graph.Text("mainEntityOfPage", permalink);
        graph.Text("identifier", article.Id);
        WriteWords(graph, article);
        WriteTimes(graph, article);
        WritePeople(graph, article);
        graph.Reference("publisher", SiteNodes.OrganizationId(site));
        WriteSubject(graph, article, isNews: types.Contains("NewsArticle"));
        WriteMedia(graph, article, site);
        WriteOrigin(graph, article);
        WriteAccount(graph, article);
        WriteReview(graph, article, types.Contains("ReviewNewsArticle"));
        WriteLive(graph, article.Live);
        graph.Text("discussionUrl", article.CommentsPermalink);
        WriteComments(graph, article.Comments);
        WriteOriginal(graph, article.AbsoluteTranslationOf);
        graph.List("workTranslation", article.Translations, static (graph, other) => WriteTranslation(graph, other));
        graph.End();
        WriteClaim(graph, article, permalink, site);
    }

    private static string[] TypesOf(string type) => type switch
    {
        "analysis" => ["NewsArticle", "AnalysisNewsArticle"],
        "opinion" or "editorial" or "letter" => ["NewsArticle", "OpinionNewsArticle"],
        "explainer" => ["NewsArticle", "BackgroundNewsArticle"],
        "review" => ["NewsArticle", "ReviewNewsArticle"],
        "callout" => ["NewsArticle", "AskPublicNewsArticle"],
        "news" => ["NewsArticle", "ReportageNewsArticle"],
        "live" => ["LiveBlogPosting"],
        "sponsored" => ["AdvertiserContentArticle"],
        "satire" => ["SatiricalArticle"],
        _ => ["NewsArticle"],
    };

    private static void WriteWords(SchemaWriter graph, ArticleView article)
    {
        graph.Text("headline", article.Title);
        graph.Text("alternativeHeadline", article.Standfirst is { } standfirst ? PlainText.OfHtml(standfirst.Value) : null);
        graph.Text("description", article.Description);
        graph.Text("abstract", string.Join(' ', article.KeyPoints));
        graph.Text("inLanguage", article.Language);
        graph.Number("wordCount", article.WordCount);
        graph.Text("timeRequired", $"PT{article.ReadingTime}M");
        graph.Flag("isAccessibleForFree", article.IsFree);
        if (!article.IsFree)
        {
            graph.BeginValue("hasPart", "WebPageElement");
            graph.Flag("isAccessibleForFree", false);
            graph.Text("cssSelector", PaidPart);
            graph.End();
        }
    }

    private static void WriteTimes(SchemaWriter graph, ArticleView article)
    {
        graph.Time("datePublished", article.Date);
        graph.Time("dateModified", article.Updated ?? article.Date);
        graph.Time("dateCreated", article.Source?.Date);
    }

    private static void WritePeople(SchemaWriter graph, ArticleView article)
    {
        graph.List("author", AuthorsOf(article), static (graph, write) => write(graph));
        graph.List("contributor", article.Contributors, ProfileNode.WriteCredit);
        // Only a person is an editor to schema.org.
        graph.List("editor", article.Editors.Where(credit => !credit.Author.IsOrganization).ToList(), ProfileNode.WriteCredit);
        graph.List("translator", article.Translators, ProfileNode.WriteCredit);
    }

    /// <summary>One object each, the sponsor among them who stands in the byline.</summary>
    private static List<Action<SchemaWriter>> AuthorsOf(ArticleView article)
    {
        List<Action<SchemaWriter>> authors = [.. article.Authors.Select(credit => new Action<SchemaWriter>(graph => ProfileNode.WriteCredit(graph, credit)))];
        if (article.Sponsor is { InByline: true } sponsor)
        {
            authors.Add(graph => WriteNamed(graph, "Organization", sponsor.Name, sponsor.Permalink));
        }
        return authors;
    }

    private static void WriteSubject(SchemaWriter graph, ArticleView article, bool isNews)
    {
        graph.Text("articleSection", article.Section?.Title);
        graph.List("about", article.Topics, static (graph, topic) => WriteNamed(graph, "Thing", topic.Title, topic.Permalink));
        graph.Texts("keywords", article.Tags.Select(tag => tag.Title).ToList());
        graph.List("contentLocation", article.Places, static (graph, place) => WriteNamed(graph, "Place", place, null));
        if (article.Dateline is { } dateline)
        {
            graph.Text("dateline", isNews ? dateline : null);
            graph.BeginValue("locationCreated", "Place");
            graph.Text("name", dateline);
            graph.End();
        }
        if (article.Series is { } series)
        {
            graph.BeginValue("isPartOf", "CreativeWorkSeries");
            graph.Text("name", series.Title);
            graph.Text("url", series.Permalink);
            graph.End();
            graph.Number("position", article.SeriesPart);
        }
    }

    private static void WriteNamed(SchemaWriter graph, string type, string name, string? url)
    {
        graph.Begin(type);
        graph.Text("name", name);
        graph.Text("url", url);
        graph.End();
    }

    private static void WriteMedia(SchemaWriter graph, ArticleView article, SiteView site)
    {
        List<ImageView> images = article.Image is { } lead ? [lead, .. lead.Crops, .. article.Gallery] : [.. article.Gallery];
        graph.List("image", [.. images.Concat(article.BodyPictures).DistinctBy(image => image.Permalink)], PictureNode.Write);
        if (article.Video is { } video)
        {
            graph.BeginValue("video", "VideoObject");
            graph.Text("name", video.Title ?? article.Title);
            graph.Text("description", video.Description ?? article.Description);
            graph.Text("thumbnailUrl", video.PosterUrl ?? article.Image?.Permalink);
            graph.Time("uploadDate", video.Uploaded ?? article.Date);
            graph.Text("contentUrl", video.Permalink);
            graph.Text("embedUrl", video.EmbedUrl is { } page ? site.Embeds.PlayerOf(page) ?? page : null);
            graph.Text("duration", video.IsoDuration);
            graph.End();
        }
        if (article.Audio is { } audio)
        {
            graph.BeginValue("audio", "AudioObject");
            graph.Text("name", audio.Title ?? article.Title);
            graph.Text("contentUrl", audio.Permalink);
            graph.Text("duration", audio.IsoDuration);
            graph.End();
        }
    }

    /// <summary>Where a republished story comes from, and who paid for a sponsored one.</summary>
    private static void WriteOrigin(SchemaWriter graph, ArticleView article)
    {
        if (article.Source is { } source)
        {
            graph.Text("isBasedOn", source.Url);
            graph.Organization("sourceOrganization", source.Publisher, source.PublisherUrl);
            graph.Organization("copyrightHolder", source.Publisher, source.PublisherUrl);
            graph.Text("copyrightNotice", source.Copyright);
            graph.Text("license", source.License is { } license ? License.AddressOf(license) : null);
        }
        if (article.Sponsor is { } sponsor)
        {
            graph.Organization("sponsor", sponsor.Name, sponsor.Permalink);
        }
    }

    /// <summary>What the story says of itself.</summary>
    private static void WriteAccount(SchemaWriter graph, ArticleView article)
    {
        graph.List("correction", article.Corrections, static (graph, correction) =>
        {
            graph.Begin("CorrectionComment");
            graph.Text("url", $"{correction.Article.Permalink}#{correction.Anchor}");
            graph.Text("text", correction.PlainText);
            graph.Time("datePublished", correction.Date);
            graph.List("author", correction.Authors, ProfileNode.WriteCredit);
            graph.End();
        });
        graph.List("citation", article.Sources, static (graph, citation) =>
        {
            graph.Begin("CreativeWork");
            graph.Text("name", citation.Title);
            graph.Text("url", citation.Url);
            graph.Text("archivedAt", citation.Archived);
            graph.End();
        });
        graph.Text("backstory", article.Methodology is { } methodology ? PlainText.OfHtml(methodology.Value) : null);
    }

    private static void WriteComments(SchemaWriter graph, IReadOnlyList<CommentView> comments)
    {
        graph.Number("commentCount", comments.Count > 0 ? comments.Count : null);
        graph.List("comment", comments, static (graph, comment) =>
        {
            graph.Begin("Comment");
            graph.Text("text", comment.PlainText);
            graph.Time("datePublished", comment.Date);
            graph.BeginValue("author", "Person");
            graph.Text("name", comment.Name);
            graph.End();
            graph.End();
        });
    }

    /// <summary>The coverage of a live story, the newest update first (news-requirements §2.4).</summary>
    private static void WriteLive(SchemaWriter graph, LiveView? live)
    {
        if (live is null)
        {
            return;
        }
        graph.Time("coverageStartTime", live.Starts);
        graph.Time("coverageEndTime", live.Ends);
        graph.List("liveBlogUpdate", live.Updates.OrderByDescending(update => update.Time).ToList(), static (graph, update) =>
        {
            graph.Begin("BlogPosting", update.Permalink);
            graph.Text("headline", update.Title);
            graph.Text("url", update.Permalink);
            graph.Time("datePublished", update.Time);
            graph.Text("articleBody", PlainText.OfHtml(update.Body.Value));
            graph.List("author", update.Authors, ProfileNode.WriteCredit);
            graph.List<ImageView>("image", update.Image is { } image ? [image] : [], PictureNode.Write);
            graph.End();
        });
    }

    private static void WriteReview(SchemaWriter graph, ArticleView article, bool isReview)
    {
        if (!isReview || article.Review is not { } review)
        {
            return;
        }
        graph.BeginValue("itemReviewed", TypeOfItem(review.Kind));
        graph.Text("name", review.Item);
        graph.Text("url", review.Url);
        graph.End();
        if (review.Rating is { Value: not null } rating)
        {
            WriteRating(graph, rating);
        }
    }

    private static string TypeOfItem(string? kind) => kind switch
    {
        "book" => "Book",
        "film" or "movie" => "Movie",
        "play" => "TheaterEvent",
        "music" or "album" => "MusicAlbum",
        "concert" => "MusicEvent",
        "game" => "VideoGame",
        "product" => "Product",
        "restaurant" => "Restaurant",
        "event" => "Event",
        "exhibition" => "ExhibitionEvent",
        "series" => "TVSeries",
        "podcast" => "PodcastSeries",
        _ => "Thing",
    };

    private static void WriteRating(SchemaWriter graph, RatingView rating)
    {
        graph.BeginValue("reviewRating", "Rating");
        graph.Text("alternateName", rating.Label);
        if (rating.Value is not null)
        {
            graph.Number("ratingValue", rating.Value);
            graph.Number("bestRating", rating.Best);
            graph.Number("worstRating", rating.Worst);
        }
        graph.End();
    }

    private static void WriteOriginal(SchemaWriter graph, OriginalView? original)
    {
        if (original is not null)
        {
            graph.BeginValue("translationOfWork", "CreativeWork");
            graph.Text("name", original.Language is null ? null : original.Title);
            graph.Text("url", original.Url);
            graph.Text("inLanguage", original.Language);
            graph.End();
        }
    }

    private static void WriteTranslation(SchemaWriter graph, ArticleView other)
    {
        graph.Begin("CreativeWork", other.Permalink + "#story");
        graph.Text("url", other.Permalink);
        graph.Text("inLanguage", other.Language);
        graph.End();
    }

    /// <summary>A fact check is a story with a verdict beside it (news-requirements §2.7).</summary>
    private static void WriteClaim(SchemaWriter graph, ArticleView article, string permalink, SiteView site)
    {
        if (article.ClaimReview is not { } review)
        {
            return;
        }
        graph.Begin("ClaimReview", permalink + "#claim-review");
        graph.Text("url", permalink);
        graph.Text("claimReviewed", review.Claim);
        graph.Time("datePublished", article.Date);
        graph.Reference("author", SiteNodes.OrganizationId(site));
        WriteRating(graph, review.Rating);
        graph.BeginValue("itemReviewed", "Claim");
        graph.Time("datePublished", review.Date);
        if (review.Author is { } author)
        {
            graph.BeginValue("author", "Person");
            graph.Text("name", author);
            graph.End();
        }
        if (review.Appearance is { } appearance)
        {
            graph.BeginValue("appearance", "CreativeWork");
            graph.Text("url", appearance);
            graph.End();
        }
        graph.End();
        graph.End();
    }
}
