using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>
/// Lays out the front of an edition, or of a section that has one: first the slots that editors set, then pinned and weighty stories, then the newest.
/// A story that a slot names is kept for that slot, and none stands on the front twice.
/// </summary>
public sealed class FrontDesk
{
    private readonly FrontConfig _sizes;
    private readonly FrontEntry? _source;
    private readonly SourceFile? _file;
    private readonly Listing _list;
    private readonly Catalogue _catalogue;
    private readonly Func<Listing, ImmutableArray<Article>> _storiesOf;
    private readonly FrontStories _stories;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<Article> _placed = [];

    /// <summary>A section opens with one large story and a row.</summary>
    private const int BesideLeadOfSection = 3;

    /// <param name="sizes">How many stories there are in each place.</param>
    /// <param name="source">What the editors set, with its file.</param>
    /// <param name="list">What fills the rest: all stories, or those of a section.</param>
    /// <param name="catalogue">The lists of the edition.</param>
    /// <param name="storiesOf">The stories of a list.</param>
    /// <param name="stories">Finds those that slots name.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public FrontDesk(
        FrontConfig sizes, (FrontEntry Entry, SourceFile File)? source, Listing list, Catalogue catalogue, Func<Listing, ImmutableArray<Article>> storiesOf, FrontStories stories, DiagnosticBag diagnostics)
    {
        _sizes = sizes;
        (_source, _file) = (source?.Entry, source?.File);
        _list = list;
        _catalogue = catalogue;
        _storiesOf = storiesOf;
        _stories = stories;
        _diagnostics = diagnostics;
    }

    public FrontPage LayOut()
    {
        // What is named anywhere is placed before anything is filled in, so that no automatic choice takes a named story.
        var lead = _source?.Lead is { } entry ? Named([entry]) : [];
        var secondary = Named(_source?.Secondary ?? []);
        var strips = Strips().Select(strip => (Entry: strip.Entry, strip.List, Slots: Named(strip.Entry.Stories))).ToList();

        var front = FrontOrder.Of(_storiesOf(_list));
        lead = Filled(lead, front, 1);
        secondary = Filled(secondary, front, _list is Home ? _sizes.Secondary : BesideLeadOfSection);
        return new FrontPage(
            front,
            lead.FirstOrDefault(),
            secondary,
            [.. strips.Select(strip => LayOut(strip.Entry, strip.List, strip.Slots)).Where(strip => !strip.Slots.IsEmpty)])
        {
            File = _file,
        };
    }

    private Strip LayOut(StripEntry entry, Listing? list, ImmutableArray<Slot> named)
        => new(
            entry.Title ?? list?.Title ?? "",
            list,
            list is null ? named : Filled(named, FrontOrder.Of(_storiesOf(list)), entry.Size ?? _sizes.Strip));

    /// <summary>The strips that the editors set, or on the front of an edition one for each top section. One whose list does not exist is left out.</summary>
    private IEnumerable<(StripEntry Entry, Listing? List)> Strips()
    {
        if (_source?.Strips is not { } entries)
        {
            return _list is not Home ? [] : _catalogue.SectionsBelow(null).Select(section => (new StripEntry(), (Listing?)section));
        }
        return entries
            .Select(entry => (entry, List: entry.List is { } name ? Find(name) : null))
            .Where(strip => strip.entry.List is null || strip.List is not null);
    }

    private Listing? Find(ListReference reference)
    {
        Listing[] known = reference.Kind switch
        {
            "section" => [.. _catalogue.Sections],
            "topic" => [.. _catalogue.Topics],
            "tag" => [.. _catalogue.Tags],
            _ => [.. _catalogue.Series],
        };
        var name = reference.Name.Value.Trim('/');
        var list = known.FirstOrDefault(listing => NameOf(listing) == name)
            ?? known.FirstOrDefault(listing => listing.Key == listing.Edition.SlugOf(name))
            ?? known.FirstOrDefault(listing => listing.Title.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (list is null)
        {
            _diagnostics.Add(Errors.News.EmptyStrip(reference.Name.In(_file!.Path), reference.Kind, name).Suggesting(name, known.Select(NameOf)));
        }
        return list;
    }

    private static string NameOf(Listing listing) => listing is Section section ? section.Folder : listing.Key;

    private ImmutableArray<Slot> Named(ImmutableArray<SlotEntry> entries)
    {
        var slots = ImmutableArray.CreateBuilder<Slot>();
        foreach (var entry in entries)
        {
            if (_stories.Find(entry, _list.Edition, _file!) is not { } article)
            {
                continue;
            }
            if (_placed.Add(article))
            {
                slots.Add(new Slot(article, entry));
            }
            else
            {
                _diagnostics.Add(Errors.News.InTwoSlots(entry.Story.In(_file!.Path), entry.Story.Value));
            }
        }
        return slots.ToImmutable();
    }

    private ImmutableArray<Slot> Filled(ImmutableArray<Slot> named, ImmutableArray<Article> stories, int size)
        => [.. named, .. stories.Where(_placed.Add).Take(Math.Max(0, size - named.Length)).Select(article => new Slot(article, null))];
}
