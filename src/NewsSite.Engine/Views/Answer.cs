using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>
/// The digest of what a view answers. Objects that can be asked in turn count by who they are, because what is asked of them
/// is recorded by itself; parts, and whatever else is handed out as a whole, count by all that is in them.
/// </summary>
internal static class Answer
{
    public static ulong Of(object? value)
    {
        var digest = new Digest();
        Add(ref digest, value);
        return digest.Value;
    }

    public static void Add(ref Digest digest, object? value)
    {
        switch (value)
        {
            case null:
                digest.Add((string?)null);
                break;
            case string text:
                digest.Add(text);
                break;
            case SafeHtml html:
                digest.Add(html.Value);
                break;
            case bool flag:
                digest.Add(flag);
                break;
            case int number:
                digest.Add((long)number);
                break;
            case long number:
                digest.Add(number);
                break;
            case ulong details:
                digest.Add((long)details);
                break;
            case double number:
                digest.Add(BitConverter.DoubleToInt64Bits(number));
                break;
            case UInt128 hash:
                digest.Add(hash);
                break;
            case DateTimeOffset time:
                digest.Add(time);
                break;
            case DataView data:
                Add(ref digest, data.Map);
                break;
            case ArticleList:
                // Empty-handed until it is asked for a place or the count.
                digest.Add(0L);
                break;
            case View view:
                view.AddTo(ref digest);
                break;
            case LinkView link:
                digest.Add(link.Title);
                digest.Add(link.Url);
                break;
            case ContactPointView contact:
                digest.Add(contact.Type);
                digest.Add(contact.Email);
                digest.Add(contact.Telephone);
                digest.Add(contact.Url);
                Add(ref digest, contact.Languages);
                digest.Add(contact.Area);
                break;
            case NewsletterView newsletter:
                digest.Add(newsletter.Action);
                digest.Add(newsletter.Field);
                Add(ref digest, newsletter.Fields);
                digest.Add(newsletter.Provider);
                break;
            case DonateView donate:
                digest.Add(donate.Url);
                digest.Add(donate.Text);
                digest.Add(donate.ShowsBanner);
                digest.Add(donate.BannerText);
                break;
            case TipsView tips:
                digest.Add(tips.Url);
                digest.Add(tips.Onion);
                digest.Add(tips.Signal);
                digest.Add(tips.Pgp);
                break;
            case EmbedsView embeds:
                digest.Add(embeds.Mode);
                digest.Add(embeds.YoutubeNocookie);
                break;
            case ListedFeedView listed:
                digest.Add(listed.Title);
                digest.Add(listed.Url);
                digest.Add(listed.Page);
                digest.Add(listed.Folder);
                break;
            case FeedLinkView feed:
                digest.Add(feed.Title);
                digest.Add(feed.Url);
                digest.Add(feed.Type);
                break;
            case IconLink icon:
                digest.Add(icon.Sizes);
                digest.Add(icon.Url);
                break;
            case MetaView meta:
                digest.Add(meta.Name);
                digest.Add(meta.Content);
                break;
            case OriginalView original:
                digest.Add(original.Title);
                digest.Add(original.Url);
                digest.Add(original.Language);
                break;
            case CaptionsView captions:
                digest.Add(captions.Url);
                digest.Add(captions.Language);
                digest.Add(captions.Label);
                break;
            case ShareLinkView link:
                digest.Add(link.Network);
                digest.Add(link.Name);
                digest.Add(link.Url);
                break;
            case NewsEntryView entry:
                digest.Add(entry.Url);
                digest.Add(entry.Title);
                digest.Add(entry.Date);
                digest.Add(entry.Language);
                break;
            case SitemapEntryView entry:
                digest.Add(entry.Url);
                digest.Add(entry.Changed);
                Add(ref digest, entry.Pictures);
                digest.Add(entry.HasReadText);
                break;
            case System.Collections.IEnumerable items:
                foreach (var item in items)
                {
                    Add(ref digest, item);
                }
                digest.Add(-2L);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "no answer of a view");
        }
    }

    /// <summary>Who stands in a list, in its order.</summary>
    public static void Add(ref Digest digest, ReadOnlySpan<Article> articles)
    {
        foreach (var article in articles)
        {
            digest.Add((long)article.PathDigest);
        }
        digest.Add(-2L);
    }

    public static ulong Of(DataValue? value)
    {
        var digest = new Digest();
        Add(ref digest, value);
        return digest.Value;
    }

    /// <summary>What it is, in the case of a list or map how many, and then what is in it: 1 is not yes, and [1, [2]] not [[1, 2]].</summary>
    private static void Add(ref Digest digest, DataValue? value)
    {
        switch (value)
        {
            case DataValue.Text text:
                digest.Add(1L);
                digest.Add(text.Value);
                break;
            case DataValue.Flag flag:
                digest.Add(2L);
                digest.Add(flag.Value);
                break;
            case DataValue.Whole whole:
                digest.Add(3L);
                digest.Add(whole.Value);
                break;
            case DataValue.Number number:
                digest.Add(4L);
                digest.Add(BitConverter.DoubleToInt64Bits(number.Value));
                break;
            case DataValue.List list:
                digest.Add(5L);
                digest.Add((long)list.Items.Length);
                foreach (var item in list.Items)
                {
                    Add(ref digest, item);
                }
                break;
            case DataValue.Map map:
                digest.Add(6L);
                digest.Add((long)map.Keys.Length);
                foreach (var key in map.Keys)
                {
                    digest.Add(key);
                    Add(ref digest, map.Find(key));
                }
                break;
            default:
                digest.Add(0L);
                break;
        }
    }
}
