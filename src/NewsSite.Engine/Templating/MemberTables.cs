using System.Collections.Frozen;
using NewsSite.Templating.Components;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Templating;

/// <summary>
/// Every member that a template can read, by the kind of object; docs/themes.md is checked against these tables. They are
/// written out because a native binary has no reflection to find them.
/// </summary>
public static class MemberTables
{
    private static readonly (string, Func<ListingView, object?>)[] OfListings =
    [
        ("title", view => view.Title),
        ("key", view => view.Key),
        ("url", view => view.Url),
        ("permalink", view => view.Permalink),
        ("articles", view => view.Articles),
        ("body", view => view.Body),
    ];

    public static readonly FrozenDictionary<Type, MemberTable> All = new[]
    {
        Create<SiteView>("site",
            ("name", v => v.Name), ("tagline", v => v.Tagline), ("description", v => v.Description), ("copyright", v => v.Copyright),
            ("url", v => v.Url), ("permalink", v => v.Permalink), ("host", v => v.Host), ("language", v => v.Language),
            ("direction", v => v.Direction), ("date_format", v => v.DateFormat), ("time_format", v => v.TimeFormat),
            ("params", v => v.Params), ("data", v => v.Data), ("menu", v => v.Menu), ("footer_menu", v => v.FooterMenu), ("channels", v => v.Channels),
            ("announcement", v => v.Announcement), ("articles", v => v.Articles), ("front_articles", v => v.FrontArticles), ("front", v => v.Front),
            ("pages", v => v.Pages), ("sections", v => v.Sections), ("topics", v => v.Topics), ("tags", v => v.Tags),
            ("series", v => v.Series), ("authors", v => v.Authors), ("years", v => v.Years), ("editions", v => v.Editions),
            ("newsletter", v => v.Newsletter), ("donate", v => v.Donate), ("tips", v => v.Tips), ("facebook_app", v => v.FacebookApp), ("dates_in_lists", v => v.DatesInLists), ("topics_url", v => v.TopicsUrl), ("tags_url", v => v.TagsUrl), ("series_url", v => v.SeriesUrl), ("authors_url", v => v.AuthorsUrl),
            ("is_preview", v => v.IsPreview), ("organization", v => v.Organization), ("corrections", v => v.Corrections),
            ("has_corrections", v => v.HasCorrections), ("title_pattern", v => v.TitlePattern), ("preferred_source", v => v.PreferredSource),
            ("breaking", v => v.Breaking), ("pixel_origins", v => v.PixelOrigins), ("manifest", v => v.Manifest), ("icons", v => v.Icons), ("social_image", v => v.SocialImage), ("embeds", v => v.Embeds)),
        Create<PageView>("page",
            ("kind", v => v.Kind), ("title", v => v.Title), ("number", v => v.Number), ("description", v => v.Description),
            ("url", v => v.Url), ("permalink", v => v.Permalink), ("language", v => v.Language), ("direction", v => v.Direction),
            ("is_noindex", v => v.IsNoIndex), ("article", v => v.Article), ("section", v => v.Section), ("term", v => v.Term),
            ("author", v => v.Author), ("period", v => v.Period), ("list", v => v.List), ("image", v => v.Image), ("body", v => v.Body),
            ("params", v => v.Params), ("breadcrumbs", v => v.Breadcrumbs), ("feeds", v => v.Feeds), ("target", v => v.Target),
            ("gone_reason", v => v.GoneReason), ("json_ld", v => v.JsonLd),
            ("robots", v => v.Robots), ("kept_from", v => v.KeptFrom), ("canonical", v => v.Canonical), ("alternates", v => v.Alternates),
            ("locale", v => v.Locale), ("podcast", v => v.Podcast),
            ("other_locales", v => v.OtherLocales), ("expires", v => v.Expires), ("metas", v => v.Metas), ("reprint", v => v.Reprint)),
        Create<ArticleView>("article",
            ("title", v => v.Title), ("short_title", v => v.ShortTitle), ("seo_title", v => v.SeoTitle), ("menu_title", v => v.MenuTitle),
            ("kicker", v => v.Kicker), ("standfirst", v => v.Standfirst), ("description", v => v.Description), ("summary", v => v.Summary),
            ("summary_text", v => v.SummaryText), ("url", v => v.Url), ("permalink", v => v.Permalink), ("id", v => v.Id),
            ("type", v => v.Type), ("label", v => v.Label), ("section", v => v.Section), ("sections", v => v.Sections), ("topics", v => v.Topics), ("tags", v => v.Tags),
            ("series", v => v.Series), ("series_part", v => v.SeriesPart), ("series_title", v => v.SeriesTitle), ("authors", v => v.Authors),
            ("contributors", v => v.Contributors), ("byline", v => v.Byline), ("dateline", v => v.Dateline), ("date", v => v.Date),
            ("updated", v => v.Updated), ("shows_updated", v => v.ShowsUpdated), ("share_links", v => v.ShareLinks), ("language", v => v.Language), ("direction", v => v.Direction), ("image", v => v.Image),
            ("source", v => v.Source), ("editor_note", v => v.EditorNote), ("is_pinned", v => v.IsPinned), ("weight", v => v.Weight),
            ("is_expired", v => v.IsExpired), ("is_page", v => v.IsPage), ("is_noindex", v => v.IsNoIndex), ("in_feeds", v => v.InFeeds),
            ("body", v => v.Body), ("contents", v => v.Contents), ("word_count", v => v.WordCount), ("reading_time", v => v.ReadingTime),
            ("params", v => v.Params), ("related", v => v.Related), ("older", v => v.Older), ("newer", v => v.Newer),
            ("social_title", v => v.SocialTitle), ("social_image", v => v.SocialImage), ("key_points", v => v.KeyPoints),
            ("places", v => v.Places), ("editors", v => v.Editors), ("translators", v => v.Translators),
            ("update_note", v => v.UpdateNote), ("corrections", v => v.Corrections), ("is_retracted", v => v.IsRetracted),
            ("content_warning", v => v.ContentWarning), ("disclosure", v => v.Disclosure), ("methodology", v => v.Methodology),
            ("ai_disclosure", v => v.AiDisclosure), ("sources", v => v.Sources), ("claim_review", v => v.ClaimReview),
            ("review", v => v.Review), ("sponsor", v => v.Sponsor), ("gallery", v => v.Gallery),
            ("video", v => v.Video), ("audio", v => v.Audio), ("translations", v => v.Translations),
            ("is_free", v => v.IsFree), ("canonical", v => v.Canonical), ("robots", v => v.Robots), ("live", v => v.Live), ("is_ongoing", v => v.IsOngoing),
            ("distributor", v => v.Distributor), ("comments_url", v => v.CommentsUrl), ("comments", v => v.Comments), ("telegram_post", v => v.TelegramPost),
            ("telegram_discussion", v => v.TelegramDiscussion), ("translation_of", v => v.TranslationOf), ("in_search", v => v.InSearch),
            ("shows_contents", v => v.ShowsContents), ("shows_newsletter", v => v.ShowsNewsletter), ("shows_donate", v => v.ShowsDonate),
            ("republish", v => v.Republish), ("shows_ads", v => v.ShowsAds)),
        Create<LiveView>("live",
            ("starts", v => v.Starts), ("ends", v => v.Ends), ("is_over", v => v.IsOver), ("summary", v => v.Summary), ("updates", v => v.Updates),
            ("key_events", v => v.KeyEvents), ("feed_url", v => v.FeedUrl)),
        Create<UpdateView>("update",
            ("id", v => v.Id), ("permalink", v => v.Permalink), ("time", v => v.Time), ("title", v => v.Title), ("body", v => v.Body),
            ("authors", v => v.Authors), ("image", v => v.Image), ("is_key", v => v.IsKey), ("is_pinned", v => v.IsPinned)),
        CreateListing<HomeView>("home", ("description", v => v.Description)),
        CreateListing<SectionView>("section",
            ("description", v => v.Description), ("standfirst", v => v.Standfirst), ("parent", v => v.Parent),
            ("subsections", v => v.Subsections), ("image", v => v.Image), ("weight", v => v.Weight), ("colour", v => v.Colour), ("front", v => v.Front), ("params", v => v.Params)),
        CreateListing<TermView>("term",
            ("kind", v => v.Kind), ("initial", v => v.Initial), ("description", v => v.Description), ("image", v => v.Image), ("weight", v => v.Weight), ("colour", v => v.Colour), ("params", v => v.Params)),
        CreateListing<AuthorView>("author",
            ("name", v => v.Name), ("has_record", v => v.HasRecord), ("job_title", v => v.JobTitle), ("affiliation", v => v.Affiliation),
            ("location", v => v.Location), ("email", v => v.Email), ("phone", v => v.Phone), ("fediverse", v => v.Fediverse),
            ("telegram", v => v.Telegram), ("x", v => v.X), ("signal", v => v.Signal), ("pgp", v => v.Pgp), ("same_as", v => v.SameAs),
            ("languages", v => v.Languages), ("expertise", v => v.Expertise), ("awards", v => v.Awards), ("education", v => v.Education),
            ("photo", v => v.Photo), ("desk", v => v.Desk), ("is_staff", v => v.IsStaff), ("is_former", v => v.IsFormer), ("is_organization", v => v.IsOrganization), ("params", v => v.Params),
            ("given_name", v => v.GivenName), ("family_name", v => v.FamilyName)),
        CreateListing<PeriodView>("period",
            ("year", v => v.Year), ("month", v => v.Month), ("name", v => v.Name), ("count", v => v.Count), ("months", v => v.Months)),
        Create<CreditView>("credit",
            ("name", v => v.Name), ("role", v => v.Role), ("affiliation", v => v.Affiliation), ("url", v => v.Url), ("permalink", v => v.Permalink), ("author", v => v.Author)),
        Create<ImageView>("image",
            ("url", v => v.Url), ("permalink", v => v.Permalink), ("alt", v => v.Alt), ("caption", v => v.Caption), ("credit", v => v.Credit),
            ("credit_language", v => v.CreditLanguage), ("credit_url", v => v.CreditUrl), ("creator", v => v.Creator), ("creator_url", v => v.CreatorUrl), ("creator_is_organization", v => v.CreatorIsOrganization), ("license", v => v.License),
            ("copyright", v => v.Copyright), ("position", v => v.Position), ("sensitive", v => v.Sensitive), ("can_distribute", v => v.CanDistribute),
            ("acquire_license_page", v => v.AcquireLicensePage), ("digital_source_type", v => v.DigitalSourceType), ("focus", v => v.Focus),
            ("width", v => v.Width), ("height", v => v.Height), ("srcset", v => v.Srcset), ("sources", v => v.Sources), ("crops", v => v.Crops), ("tone", v => v.Tone)),
        Create<IconLink>("icon", ("rel", v => v.Rel), ("url", v => v.Url), ("sizes", v => v.Sizes), ("type", v => v.Type)),
        Create<PictureSource>("picture source", ("type", v => v.Type), ("srcset", v => v.SourceSet)),
        Create<SourceView>("source",
            ("publisher", v => v.Publisher), ("publisher_url", v => v.PublisherUrl), ("url", v => v.Url), ("title", v => v.Title),
            ("author", v => v.Author), ("date", v => v.Date), ("notice", v => v.Notice), ("copyright", v => v.Copyright),
            ("notice_at_bottom", v => v.NoticeAtBottom), ("license", v => v.License), ("is_excerpt", v => v.IsExcerpt), ("noindex", v => v.NoIndex),
            ("pixel", v => v.Pixel)),
        Create<CommentView>("comment", ("name", v => v.Name), ("date", v => v.Date), ("text", v => v.Text), ("plain_text", v => v.PlainText), ("url", v => v.Url)),
        Create<CorrectionView>("correction", ("date", v => v.Date), ("type", v => v.Type), ("text", v => v.Text), ("plain_text", v => v.PlainText), ("article", v => v.Article), ("anchor", v => v.Anchor), ("authors", v => v.Authors)),
        Create<CitationView>("citation", ("title", v => v.Title), ("url", v => v.Url), ("archived", v => v.Archived)),
        Create<RatingView>("rating", ("label", v => v.Label), ("value", v => v.Value), ("best", v => v.Best), ("worst", v => v.Worst)),
        Create<ClaimView>("claim",
            ("claim", v => v.Claim), ("author", v => v.Author), ("date", v => v.Date), ("appearance", v => v.Appearance), ("rating", v => v.Rating)),
        Create<ReviewView>("review", ("item", v => v.Item), ("kind", v => v.Kind), ("url", v => v.Url), ("rating", v => v.Rating)),
        Create<SponsorView>("sponsor",
            ("name", v => v.Name), ("url", v => v.Url), ("scheme", v => v.Scheme), ("label", v => v.Label), ("byline_prefix", v => v.BylinePrefix),
            ("blurb", v => v.Blurb), ("disclaimer", v => v.Disclaimer), ("logo", v => v.Logo), ("at_bottom", v => v.AtBottom), ("in_byline", v => v.InByline), ("rel", v => v.Rel)),
        Create<ReprintView>("reprint", ("url", v => v.Url), ("license", v => v.License), ("license_url", v => v.LicenseUrl), ("terms_url", v => v.TermsUrl), ("note", v => v.Note)),
        Create<VideoView>("video",
            ("url", v => v.Url), ("permalink", v => v.Permalink), ("embed_url", v => v.EmbedUrl), ("title", v => v.Title),
            ("description", v => v.Description), ("poster_url", v => v.PosterUrl), ("duration", v => v.Duration),
            ("iso_duration", v => v.IsoDuration), ("uploaded", v => v.Uploaded), ("captions", v => v.Captions), ("transcript_url", v => v.TranscriptUrl)),
        Create<EmbedsView>("embeds", ("mode", v => v.Mode), ("youtube_nocookie", v => v.YoutubeNocookie)),
        Create<CaptionsView>("captions", ("url", v => v.Url), ("language", v => v.Language), ("label", v => v.Label)),
        Create<AudioView>("audio",
            ("url", v => v.Url), ("permalink", v => v.Permalink), ("title", v => v.Title), ("duration", v => v.Duration),
            ("iso_duration", v => v.IsoDuration), ("bytes", v => v.Bytes), ("transcript_url", v => v.TranscriptUrl),
            ("media_type", v => v.MediaType), ("episode", v => v.Episode), ("season", v => v.Season), ("episode_type", v => v.EpisodeType),
            ("is_explicit", v => v.IsExplicit), ("chapters_url", v => v.ChaptersUrl)),
        Create<PodcastView>("podcast",
            ("title", v => v.Title), ("feed_url", v => v.FeedUrl), ("feed_permalink", v => v.FeedPermalink), ("permalink", v => v.Permalink), ("image", v => v.Image), ("categories", v => v.Categories),
            ("is_explicit", v => v.IsExplicit), ("author", v => v.Author), ("owner_name", v => v.OwnerName), ("owner_email", v => v.OwnerEmail), ("is_serial", v => v.IsSerial), ("identity", v => v.Identity), ("new_feed_url", v => v.NewFeedUrl), ("is_complete", v => v.IsComplete)),
        Create<FrontView>("front", ("lead", v => v.Lead), ("secondary", v => v.Secondary), ("strips", v => v.Strips)),
        Create<StripView>("strip", ("title", v => v.Title), ("url", v => v.Url), ("key", v => v.Key), ("slots", v => v.Slots)),
        Create<SlotView>("slot",
            ("article", v => v.Article), ("headline", v => v.Headline), ("kicker", v => v.Kicker), ("image", v => v.Image),
            ("shows_summary", v => v.ShowsSummary)),
        Create<MenuItemView>("menu item", ("title", v => v.Title), ("url", v => v.Url), ("children", v => v.Children)),
        Create<ChannelView>("channel", ("network", v => v.Network), ("name", v => v.Name), ("url", v => v.Url)),
        Create<OriginalView>("original", ("title", v => v.Title), ("url", v => v.Url), ("language", v => v.Language)),
        Create<ShareLinkView>("share link", ("network", v => v.Network), ("name", v => v.Name), ("url", v => v.Url)),
        Create<AnnouncementView>("announcement", ("text", v => v.Text), ("url", v => v.Url), ("language", v => v.Language), ("level", v => v.Level)),
        Create<OrganizationView>("organization",
            ("name", v => v.Name), ("legal_name", v => v.LegalName), ("logo", v => v.Logo), ("founded", v => v.Founded), ("email", v => v.Email),
            ("telephone", v => v.Telephone), ("address", v => v.Address), ("same_as", v => v.SameAs), ("alternate_names", v => v.AlternateNames),
            ("about", v => v.About), ("contact", v => v.Contact), ("is_news_media", v => v.IsNewsMedia), ("policies", v => v.Policies), ("wide_logo", v => v.WideLogo), ("parent", v => v.Parent), ("contact_points", v => v.ContactPoints)),
        Create<NewsletterView>("newsletter", ("action", v => v.Action), ("field", v => v.Field), ("fields", v => v.Fields), ("provider", v => v.Provider)),
        Create<DonateView>("donate", ("url", v => v.Url), ("text", v => v.Text), ("shows_banner", v => v.ShowsBanner), ("banner_text", v => v.BannerText)),
        Create<TipsView>("tips", ("url", v => v.Url), ("onion", v => v.Onion), ("signal", v => v.Signal), ("pgp", v => v.Pgp)),
        Create<ContactPointView>("contact point",
            ("type", v => v.Type), ("email", v => v.Email), ("telephone", v => v.Telephone), ("url", v => v.Url), ("languages", v => v.Languages), ("area", v => v.Area)),
        Create<EditionView>("edition",
            ("language", v => v.Language), ("direction", v => v.Direction), ("name", v => v.Name), ("url", v => v.Url), ("is_current", v => v.IsCurrent)),
        Create<ListPageView>("list",
            ("articles", v => v.Articles), ("number", v => v.Number), ("total", v => v.Total), ("older_url", v => v.OlderUrl),
            ("newer_url", v => v.NewerUrl), ("front_url", v => v.FrontUrl)),
        Create<ArticleList>("list of articles", ("size", v => v.Count), ("count", v => v.Count), ("is_empty", v => v.IsEmpty)),
        Create<ThemeView>("theme", ("name", v => v.Name), ("options", v => v.Options)),
        Create<LinkView>("link", ("title", v => v.Title), ("url", v => v.Url)),
        Create<MetaView>("meta", ("name", v => v.Name), ("content", v => v.Content)),
        Create<FeedLinkView>("feed link", ("title", v => v.Title), ("url", v => v.Url), ("type", v => v.Type)),
        Create<HeadingView>("heading", ("level", v => v.Level), ("id", v => v.Id), ("text", v => v.Text)),
        Create<FileView>("file",
            ("url", v => v.Url), ("permalink", v => v.Permalink), ("name", v => v.Name), ("extension", v => v.Extension),
            ("bytes", v => v.Bytes), ("width", v => v.Width), ("height", v => v.Height),
            ("srcset", v => v.Srcset), ("sources", v => v.Sources), ("tone", v => v.Tone)),
        Create<ComponentView>("component", ("name", v => v.Name), ("id", v => v.Id)),
        Create<ListGroup>("group", ("key", v => v.Key), ("items", v => v.Items)),
        Create<SafeHtml>("HTML"),
    }.ToFrozenDictionary(table => table.Type);

    public static MemberTable? For(object target) => All.GetValueOrDefault(target.GetType());

    private static MemberTable CreateListing<T>(string name, params (string, Func<T, object?>)[] members)
        where T : ListingView
        => Create(name, [.. OfListings.Select(member => (member.Item1, new Func<T, object?>(member.Item2))), .. members]);

    private static MemberTable Create<T>(string name, params (string Name, Func<T, object?> Read)[] members)
        => new(typeof(T), name, members.ToFrozenDictionary(
            member => member.Name, member => new Func<object, object?>(target => member.Read((T)target)), StringComparer.Ordinal));
}

/// <summary>The members of one kind of object.</summary>
/// <param name="Name">How messages and the documentation call it.</param>
public sealed record MemberTable(Type Type, string Name, FrozenDictionary<string, Func<object, object?>> Members);

/// <summary>Items that share a value; made by the function <c>group</c>.</summary>
public sealed record ListGroup(object? Key, IReadOnlyList<object?> Items);
