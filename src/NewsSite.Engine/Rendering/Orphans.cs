using System.Collections.Immutable;
using NewsSite.Incremental;
using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Finds stories and pages to which no other page of the last build leads, neither a list nor a text, and no menu.</summary>
internal sealed class Orphans
{
    private readonly OutputMemo _memo;
    private readonly RouteTable _routes;
    private readonly string?[] _subjects;
    private readonly ulong _url;
    private readonly HashSet<string> _menus;
    private readonly RenderTools _tools;

    public Orphans(RenderTools tools, RouteTable routes, OutputMemo memo)
    {
        (_tools, _memo, _routes) = (tools, memo, routes);
        _menus = tools.ConfigLinks.Addresses.ToHashSet(StringComparer.Ordinal);
        _url = 1UL << Enumerable.Range(0, ViewMembers.CountOf(ReadKind.Article)).First(place => QuestionText.NameInTemplates(ViewMembers.NameOf(ReadKind.Article, place)) == "url");
        var text = new QuestionText(tools, routes);
        _subjects = new string?[memo.Questions];
        for (var question = 0; question < _subjects.Length; question++)
        {
            _subjects[question] = (ReadKind)memo.Kinds[question] is ReadKind.Article or ReadKind.Target or ReadKind.NamedStory
                ? text.Of((ReadKind)memo.Kinds[question], memo.KeyOf(question), members: 0).Subject
                : null;
        }
    }

    /// <summary>Their files, in ordinal order.</summary>
    public ImmutableSortedSet<string> Find()
    {
        var led = new HashSet<string>(StringComparer.Ordinal);
        for (var output = 0; output < _memo.Outputs.Length; output++)
        {
            if (_memo.Outputs[output].Flags.HasFlag(OutputFlags.Page))
            {
                Add(led, output);
            }
        }
        return _routes.Routes.OfType<ArticleRoute>()
            .Where(route => !_menus.Contains(_tools.Site.Config.Site.Url.Relative(route.Url)))
            .Select(route => route.Owner)
            .Except(led)
            .ToImmutableSortedSet(StringComparer.Ordinal);
    }

    private void Add(HashSet<string> led, int output)
    {
        var own = _routes.Find(_memo.UrlOf(output))?.Owner;
        AddAsked(led, own, _memo.PieceOf(output));
        foreach (var piece in _memo.SharedIn(output))
        {
            AddAsked(led, own, piece);
        }
    }

    private void AddAsked(HashSet<string> led, string? own, int piece)
    {
        foreach (var asked in _memo.AskedBy(piece))
        {
            if (_subjects[asked.Question] is { } subject && subject != own && LeadsThere(asked))
            {
                led.Add(subject);
            }
        }
    }

    /// <summary>Whoever asks a story for its address links to it.</summary>
    private bool LeadsThere(Asked asked) => (ReadKind)_memo.Kinds[asked.Question] != ReadKind.Article || (_memo.Combinations[asked.Combination] & _url) != 0;
}
