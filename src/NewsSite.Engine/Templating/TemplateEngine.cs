using System.Collections.Concurrent;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Templating.Components;
using NewsSite.Text;
using NewsSite.Views;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NewsSite.Templating;

/// <summary>
/// Makes pages of templates, on any number of threads. Each thread borrows a context; one that was interrupted by an error
/// is thrown away, because half of a page may still be in it.
/// </summary>
public sealed class TemplateEngine
{
    /// <summary>What a fragment takes even if it is empty.</summary>
    private const int CharactersPerFragment = 500;

    private const int StepsPerFragment = 200;

    private readonly ConcurrentStack<HtmlTemplateContext> _contexts = [];
    private readonly FragmentCache _fragments = new();
    private readonly ConcurrentDictionary<string, byte> _used = new(StringComparer.Ordinal);
    private readonly ScriptObject _functions = Functions.CreateScope();
    private readonly CancellationToken _cancellation;
    private readonly ThemeConfig _theme;

    public TemplateEngine(ThemeFiles files, ThemeConfig theme, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _theme = theme;
        Options = ThemeOptions.Read(files, theme, diagnostics);
        Templates = new TemplateSet(files, diagnostics);
        Assets = new AssetTable(files, diagnostics);
    }

    public TemplateSet Templates { get; }

    public AssetTable Assets { get; }

    /// <summary>The theme's options as the site sets them.</summary>
    public DataValue.Map Options { get; }

    /// <summary>Told about every template that runs, if anybody wants to know.</summary>
    internal TemplateMetrics? Metrics { get; init; }

    /// <summary>The site's own templates that no page was made of so far and that no template names.</summary>
    public IEnumerable<ThemeFile> Unused => Templates.Unnamed.Where(file => !_used.ContainsKey(file.Path));

    /// <summary>A template that a page asks for; it counts as used from then on.</summary>
    internal Template? Find(string name)
    {
        var plain = TemplateSet.WithoutPrefix(name);
        // Asked first, because adding what is there takes a lock each time.
        if (!_used.ContainsKey(plain))
        {
            _used.TryAdd(plain, 0);
        }
        return Templates.Find(name);
    }

    /// <summary>The page's HTML, or <c>null</c> after errors that were reported: the first of every template the page is made of.</summary>
    public string? Render(string template, PageView page, ViewScope scope)
        => RunAll(template, scope, () => Variables(scope, page), null);

    /// <summary>A component's HTML, or <c>null</c> after errors that were reported. It sees its own values and nothing of the page's template.</summary>
    public string? Render(string template, ComponentCall call, ViewScope scope)
        => RunAll(template, scope, () => Variables(scope, call), call);

    private string? RunAll(string template, ViewScope scope, Func<ScriptObject> variables, ComponentCall? component)
    {
        var attempt = new PageAttempt(component?.Cost.Steps ?? 0);
        var html = Run(template, scope, variables(), component, attempt);
        while (attempt.Continue())
        {
            Run(template, scope, variables(), component, attempt);
        }
        if (component is not null)
        {
            component.Cost.Steps += attempt.Steps;
        }
        return html;
    }

    private string? Run(string template, ViewScope scope, ScriptObject variables, ComponentCall? component, PageAttempt attempt)
    {
        var context = TakeContext();
        try
        {
            var html = context.Run(template, scope, variables, component, attempt);
            _contexts.Push(context);
            return html;
        }
        catch (ScriptRuntimeException exception)
        {
            if (Explain(exception) is { } finding)
            {
                scope.Log?.Add(attempt.WithCallers(finding));
            }
            return null;
        }
    }

    /// <summary>
    /// A fragment that depends on its values, the site and the theme alone. It is made once for equal values, in whatever
    /// thread comes first, and what it read is added to what every page that shows it read.
    /// </summary>
    internal SafeHtml RenderFragment(string template, HtmlTemplateContext page, ScriptObject values, Scriban.Parsing.SourceSpan span)
    {
        page.Spend(StepsPerFragment);
        var key = FragmentKey.Of(template, page.Scope, values);
        // A component may be made for a feed, and may ask for less than a page: its fragments are its own.
        if (page.Component is null && _fragments.Find(key) is { } fragment)
        {
            page.Attempt.Spend(template, fragment.Cost, span);
            Metrics?.AddCacheHit(Templates.Find(template)!);
        }
        else
        {
            fragment = MakeFragment(template, page, values, span, CharactersPerFragment + key.Values.Length);
            if (page.Component is null && page.Attempt.IsFirst)
            {
                _fragments.Add(key.Kept(), fragment);
            }
        }
        page.Scope.Log?.Include(fragment.Log);
        return fragment.Html;
    }

    /// <summary>For a template that is not there; one that cannot be read has been reported.</summary>
    public TemplateException Missing(string name, Scriban.Parsing.SourceSpan span) => new(span, at => Templates.IsBroken(name)
        ? null
        : Errors.Templates.Missing(at.Path.Length == 0 ? SourceSpan.File("templates/" + name) : at, name).SuggestingPath(name, Templates.NamesLike(name)));

    private Fragment MakeFragment(string template, HtmlTemplateContext page, ScriptObject values, Scriban.Parsing.SourceSpan span, int more)
    {
        if (Find(template) is null)
        {
            throw Missing(template, span);
        }
        var own = page.Scope.WithOwnLog();
        var context = TakeContext();
        var variables = Variables(own);
        foreach (var (name, value) in values)
        {
            variables.SetValue(name, value is View view ? view.In(own) : value, readOnly: false);
        }
        var log = own.Log ?? new RenderLog();
        page.Attempt.Enter(span);
        try
        {
            var (html, cost) = page.Attempt.Measure(template, span, () => context.Run(template, own, variables, page.Component, page.Attempt));
            page.Attempt.Leave();
            _contexts.Push(context);
            return new Fragment(new SafeHtml(html), log.Seal(), cost, html.Length + more);
        }
        catch (ScriptRuntimeException)
        {
            // What was found before it failed is told all the same.
            page.Scope.Log?.Include(log);
            throw;
        }
    }

    private HtmlTemplateContext TakeContext()
        => _contexts.TryPop(out var context) ? context : new HtmlTemplateContext(this, _functions) { CancellationToken = _cancellation };

    private ScriptObject Variables(ViewScope scope, PageView page)
    {
        var variables = Variables(scope);
        variables.SetValue("page", page, readOnly: true);
        return variables;
    }

    private ScriptObject Variables(ViewScope scope, ComponentCall call)
    {
        var variables = Variables(scope, call.Page);
        variables.SetValue("component", new ComponentView(call.Name, call.Id), readOnly: true);
        foreach (var (name, value) in call.Values)
        {
            variables.SetValue(name, value, readOnly: true);
        }
        return variables;
    }

    private ScriptObject Variables(ViewScope scope)
    {
        var variables = new ScriptObject();
        variables.SetValue("site", scope.ViewSite(), readOnly: true);
        variables.SetValue("theme", new ThemeView(_theme, Options, scope), readOnly: true);
        return variables;
    }

    private static Diagnostic? Explain(ScriptRuntimeException exception)
    {
        var root = (Exception)exception;
        while (root is not TemplateException && root.InnerException is { } inner)
        {
            root = inner;
        }
        if (root is TemplateException own)
        {
            return own.ToDiagnostic();
        }
        var place = TemplateSet.Place(exception.Span);
        var message = exception.OriginalMessage;
        var isLimit = exception is not ScriptParserRuntimeException
            && (message.Contains("limit", StringComparison.OrdinalIgnoreCase) || message.Contains("recursive", StringComparison.OrdinalIgnoreCase));
        return isLimit ? Errors.Templates.Limit(place, LibraryMessages.Plain(message)) : Errors.Templates.Runtime(place, LibraryMessages.Plain(message));
    }
}

/// <summary>A piece of HTML that pages share.</summary>
/// <param name="Log">What it asked and reported when it was made.</param>
/// <param name="Size">What it takes to keep it, in characters.</param>
internal sealed record Fragment(SafeHtml Html, RenderLog Log, FragmentCost Cost, int Size);
