using System.Collections.Immutable;
using NewsSite.Diagnostics;
using Scriban;
using Scriban.Syntax;
using SourceSpan = NewsSite.Diagnostics.SourceSpan;

namespace NewsSite.Templating;

/// <summary>
/// What is known of the templates of one page while it is tried: those that failed are left out of the next try, so that the
/// first mistake of each can be told. It also counts what the page costs, in whatever template, so that every page ends.
/// </summary>
/// <param name="spent">What the components before this one have cost; those of a text count together.</param>
internal sealed class PageAttempt(long spent)
{
    /// <summary>
    /// What one page may cost, with all that it includes: a step is a piece of a template that is run, an item that a function
    /// looks at, or some text that it handles. They were measured: all of them take about half a second, and the busiest page
    /// of a large newspaper needs a hundredth.
    /// </summary>
    public const int MaxSteps = 10_000_000;

    /// <summary>How deep cached templates may stand inside one another.</summary>
    private const int MaxCachedDepth = 10;

    /// <summary>How many templates around the one that failed a message names.</summary>
    private const int MostCallers = 4;

    /// <summary>The templates to leave out, each with the one that it wanted to be put into.</summary>
    private readonly Dictionary<Template, (string Name, Scriban.Parsing.SourceSpan Span)?> _leftOut = [];

    private readonly long _most = MaxSteps - spent;

    /// <summary>Where the templates that are running were called, the innermost last.</summary>
    private readonly Stack<Scriban.Parsing.SourceSpan> _callers = new();

    private Template? _failed;
    private ImmutableArray<SourceSpan> _failedCallers = [];
    private long _steps;
    private long _stepsBefore;
    private int _cachedDepth;
    private int _deepestCached;
    private bool _isTooMuch;

    /// <summary>What all tries have cost so far.</summary>
    public long Steps => _stepsBefore + _steps;

    public bool IsFirst => _leftOut.Count == 0;

    /// <summary>A template that the page's own one extends may ask for variables which a template left out would have set.</summary>
    public bool LacksVariables { get; private set; }

    /// <summary>The finding that the last try ended with; if it is about the template that failed, it names those that include it.</summary>
    public Diagnostic WithCallers(Diagnostic finding)
        => finding.Span.Path == _failed?.SourceFilePath ? finding with { IncludedFrom = _failedCallers } : finding;

    public void Enter(Scriban.Parsing.SourceSpan caller) => _callers.Push(caller);

    public void Leave() => _callers.Pop();

    public bool LeavesOut(Template template) => _leftOut.ContainsKey(template);

    public (string Name, Scriban.Parsing.SourceSpan Span)? ExtendsOf(Template leftOut) => _leftOut[leftOut];

    /// <summary>Runs a template and notes the innermost one that fails.</summary>
    public string Run(Template template, HtmlTemplateContext context, bool isIncluded)
    {
        try
        {
            return context.RunText(template, isIncluded);
        }
        catch (ScriptRuntimeException) when (_failed is null)
        {
            _failed = template;
            _failedCallers = [.. _callers.Select(TemplateSet.Place).Distinct().Take(MostCallers)];
            LacksVariables |= !isIncluded && context.Extends is not null;
            _leftOut.Add(template, isIncluded ? null : context.Extends);
            throw;
        }
    }

    /// <summary>Whether it is worth another try: the last one failed in a template that can be left out.</summary>
    public bool Continue()
    {
        var another = _failed is not null && !_isTooMuch && Steps <= _most;
        _failed = null;
        _callers.Clear();
        _stepsBefore += _steps;
        (_steps, _cachedDepth, _deepestCached) = (0, 0, 0);
        return another;
    }

    /// <summary>Counts steps, for callers that look for their place only when it is told: false if they are too many.</summary>
    public bool TrySpend(long steps) => (_steps += steps) <= _most;

    public void Spend(long steps, Scriban.Parsing.SourceSpan span)
    {
        _steps += steps;
        if (_steps > _most)
        {
            _isTooMuch = true;
            throw new TemplateException(span, at => Errors.Templates.Limit(
                at, $"the page takes more than {MaxSteps} steps; every turn of a loop counts, and all that functions look at"));
        }
    }

    /// <summary>
    /// Makes a fragment at the page's cost. One that is too much is refused where the page asks for it, as it is when it has
    /// been made before for a page that could afford it.
    /// </summary>
    public (string Html, FragmentCost Cost) Measure(string name, Scriban.Parsing.SourceSpan span, Func<string> make)
    {
        var steps = _steps;
        var deepest = _deepestCached;
        _deepestCached = ++_cachedDepth;
        try
        {
            RefuseTooMuch(name, span);
            var html = make();
            return (html, new FragmentCost(_steps - steps, _deepestCached - _cachedDepth + 1));
        }
        catch (ScriptRuntimeException)
        {
            RefuseTooMuch(name, span);
            throw;
        }
        finally
        {
            _cachedDepth--;
            _deepestCached = Math.Max(deepest, _deepestCached);
        }
    }

    /// <summary>Counts a fragment that has been made before.</summary>
    public void Spend(string name, FragmentCost cost, Scriban.Parsing.SourceSpan span)
    {
        _steps += cost.Steps;
        _deepestCached = Math.Max(_deepestCached, _cachedDepth + cost.Depth);
        RefuseTooMuch(name, span);
    }

    private void RefuseTooMuch(string name, Scriban.Parsing.SourceSpan span)
    {
        if (_steps > _most || _deepestCached > MaxCachedDepth)
        {
            _isTooMuch = true;
            throw new TemplateException(span, at => Errors.Templates.Limit(
                at, $"'{name}' takes the page beyond {MaxSteps} steps or {MaxCachedDepth} levels of cached templates"));
        }
    }
}

/// <summary>What a fragment costs the page that shows it.</summary>
/// <param name="Depth">The levels of cached templates in it, itself included.</param>
internal readonly record struct FragmentCost(long Steps, int Depth);
