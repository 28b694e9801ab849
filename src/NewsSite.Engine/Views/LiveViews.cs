using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>What makes a story a live one.</summary>
public sealed class LiveView(LiveCoverage live, Article story, ViewScope scope) : View(ReadKind.Part, live, scope)
{
    internal override View In(ViewScope scope) => new LiveView(live, story, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Starts);
        Answer.Add(ref digest, Ends);
        Answer.Add(ref digest, IsOver);
        Answer.Add(ref digest, Summary);
        Answer.Add(ref digest, Updates);
        Answer.Add(ref digest, FeedUrl);
    }

    public DateTimeOffset Starts => Read(live.Start);

    /// <summary>When it ends or ended, if that is known.</summary>
    public DateTimeOffset? Ends => Read(live.End);

    /// <summary>Whether the end has come: the story is then told of as it happened.</summary>
    public bool IsOver => Read(live.IsOver);

    /// <summary>What has happened so far.</summary>
    public SafeHtml? Summary => Read(story.FrontMatter.Live?.Summary is { } summary ? Scope.Inline(summary, new TextPlace(story.Source.File, story.Url)) : null);

    /// <summary>Pinned ones first, then the newest first.</summary>
    public IReadOnlyList<UpdateView> Updates => Read(live.Updates.Select(update => new UpdateView(update, story, Scope)).ToList());

    /// <summary>The key events, the newest first.</summary>
    public IReadOnlyList<UpdateView> KeyEvents
        => Read(live.Updates.Where(update => update.IsKey).OrderByDescending(update => update.Time).Select(update => new UpdateView(update, story, Scope)).ToList());

    /// <summary>The feed of the updates; <c>null</c> where the site makes none.</summary>
    public string? FeedUrl => Read(Scope.Site.HasLiveFeed(story) ? Scope.Link(Routing.LiveFeedRoute.UrlOf(story)) : null);
}

/// <summary>An update of a live story.</summary>
public sealed class UpdateView(LiveUpdate update, Article story, ViewScope scope) : View(ReadKind.Part, update, scope)
{
    internal override View In(ViewScope scope) => new UpdateView(update, story, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Id);
        Answer.Add(ref digest, Permalink);
        Answer.Add(ref digest, Time);
        Answer.Add(ref digest, Title);
        Answer.Add(ref digest, IsKey);
        Answer.Add(ref digest, IsPinned);
        Answer.Add(ref digest, Authors);
        Answer.Add(ref digest, Image);
    }

    /// <summary>Its id on the page.</summary>
    public string Id => Read(update.Anchor);

    /// <summary>Its place on the story's page, absolute.</summary>
    public string Permalink => Read($"{Scope.AbsoluteLink(story.Url)}#{update.Anchor}");

    public DateTimeOffset Time => Read(update.Time);

    public string? Title => Read(update.Title);

    public SafeHtml Body => Read(new SafeHtml(Scope.Bodies.Update(story, update, forFeed: false, Scope.Log).Html));

    /// <summary>The text as feeds carry it.</summary>
    public SafeHtml FeedBody => Read(new SafeHtml(Scope.Bodies.Update(story, update, forFeed: true, Scope.Log).Html));

    /// <summary>Those who wrote it; none where the story's own authors did.</summary>
    public IReadOnlyList<CreditView> Authors => Read(update.Authors.Select(credit => new CreditView(credit, Scope)).ToList());

    public ImageView? Image => Read(ImageView.Of(update.Image, new TextPlace(update.File, story.Url), Scope));

    /// <summary>Whether it is among the key events.</summary>
    public bool IsKey => Read(update.IsKey);

    /// <summary>Whether it stands above newer ones.</summary>
    public bool IsPinned => Read(update.IsPinned);
}
