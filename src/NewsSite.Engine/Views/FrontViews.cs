using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>The front page: the slots that editors set, and what fills the rest. No story stands on it twice.</summary>
public sealed class FrontView(FrontPage front, ViewScope scope) : View(ReadKind.Part, front, scope)
{
    internal override View In(ViewScope scope) => new FrontView(front, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Lead);
        Answer.Add(ref digest, Secondary);
        Answer.Add(ref digest, Strips);
    }

    /// <summary>A digest of which file sets a front and which pictures it names for places that have their stories.</summary>
    internal static ulong PicturesOf(FrontPage? front)
    {
        var digest = new Digest();
        digest.Add(front?.File?.Path);
        foreach (var slot in front?.Slots.Where(slot => slot.Entry?.Image is not null) ?? [])
        {
            digest.Add((long)slot.Article.PathDigest);
            digest.Add(slot.Entry!.Image!.Source.Value);
        }
        return digest.Value;
    }

    /// <summary><c>null</c> on a site without stories.</summary>
    public SlotView? Lead => Read(front.Lead is { } lead ? new SlotView(lead, Scope) : null);

    /// <summary>The stories beside and below the lead, the most important first.</summary>
    public IReadOnlyList<SlotView> Secondary => Read(front.Secondary.Select(slot => new SlotView(slot, Scope)).ToList());

    /// <summary>Rows of stories, one a section where nothing else is set.</summary>
    public IReadOnlyList<StripView> Strips => Read(front.Strips.Select(strip => new StripView(strip, Scope)).ToList());
}

/// <summary>A row of stories on the front.</summary>
public sealed class StripView(Strip strip, ViewScope scope) : View(ReadKind.Part, strip, scope)
{
    internal override View In(ViewScope scope) => new StripView(strip, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Title);
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, Key);
        Answer.Add(ref digest, Slots);
    }

    public string Title => Read(strip.Title);

    /// <summary>The list behind the row; <c>null</c> where the stories were picked by hand.</summary>
    public string? Url => Read(strip.List is { } list ? Scope.Link(list.Url) : null);

    /// <summary>The last part of that list's address, such as <c>opinion</c>.</summary>
    public string? Key => Read(strip.List?.Key);

    public IReadOnlyList<SlotView> Slots => Read(strip.Slots.Select(slot => new SlotView(slot, Scope)).ToList());
}

/// <summary>A place on the front: a story, and how it is shown there.</summary>
public sealed class SlotView(Slot slot, ViewScope scope) : View(ReadKind.Part, slot, scope)
{
    private readonly ArticleView _article = new(slot.Article, scope);

    internal override View In(ViewScope scope) => new SlotView(slot, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Article);
        Answer.Add(ref digest, Headline);
        Answer.Add(ref digest, Kicker);
        Answer.Add(ref digest, Image);
        Answer.Add(ref digest, ShowsSummary);
    }

    public ArticleView Article => Read(_article);

    /// <summary>The slot's own headline, or the story's.</summary>
    public string Headline => Read(slot.Entry?.Headline ?? _article.Title);

    /// <summary>The slot's own kicker, or the story's; <c>null</c> if neither has one.</summary>
    public string? Kicker => Read(slot.Entry?.Kicker ?? _article.Kicker);

    /// <summary>The slot's own picture, or the story's; <c>null</c> if neither has one.</summary>
    public ImageView? Image => Read((slot.Entry?.Image is { } image ? ImageView.Of(image, null, Scope) : null) ?? _article.Image);

    /// <summary>Whether the front wants the teaser to be shown.</summary>
    public bool ShowsSummary => Read(slot.Entry?.ShowSummary ?? true);
}
