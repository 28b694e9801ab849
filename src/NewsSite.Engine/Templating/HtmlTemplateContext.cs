using System.Collections;
using NewsSite.Diagnostics;
using NewsSite.Templating.Components;
using NewsSite.Text;
using NewsSite.Views;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NewsSite.Templating;

/// <summary>
/// Runs templates for HTML: text is escaped unless it is known to be safe, unknown names are errors, members are read
/// through views only, and what grows without end is stopped with an error. Used by one thread at a time.
/// </summary>
public sealed class HtmlTemplateContext : TemplateContext
{
    /// <summary>The longest page, in UTF-16 units.</summary>
    public const int MaxOutput = 32 << 20;

    /// <summary>The most turns that loops inside one another may make.</summary>
    public const int MaxLoopTurns = 5_000_000;

    private readonly TemplateEngine _engine;
    private readonly Dictionary<string, SafeHtml> _blocks = new(StringComparer.Ordinal);
    private int _blockDepth;
    private ScriptExpressionStatement? _evaluated;

    public HtmlTemplateContext(TemplateEngine engine, ScriptObject functions)
        : base(functions)
    {
        _engine = engine;
        AutoIndent = false;
        StrictVariables = true;
        EnableRelaxedMemberAccess = true;
        LimitToString = MaxOutput;
        OutputLimit = MaxOutput;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OnStringLimit = ScriptLimitBehavior.Throw;
        LoopLimit = MaxLoopTurns;
        RecursiveLimit = 60;
        ObjectRecursionLimit = 20;
        RegexTimeOut = TimeSpan.FromSeconds(1);
        NewLine = "\n";
        TryGetVariable = RefuseUnknown;
    }

    /// <summary>What the views of this render were made for.</summary>
    public ViewScope Scope { get; private set; } = null!;

    /// <summary>The component that is made, if one is.</summary>
    public ComponentCall? Component { get; private set; }

    internal PageAttempt Attempt { get; private set; } = null!;

    public TemplateEngine Engine => _engine;

    /// <summary>The template that the running one asked to be put into, and where it asked.</summary>
    public (string Name, Scriban.Parsing.SourceSpan Span)? Extends { get; set; }

    /// <summary>Blocks that templates further down have filled.</summary>
    public IDictionary<string, SafeHtml> Blocks => _blocks;

    /// <summary>Whether the body of a block is running.</summary>
    public bool IsInsideBlock => _blockDepth > 0;

    /// <summary>Runs a template, and those it extends, with the given variables.</summary>
    internal string Run(string name, ViewScope scope, ScriptObject variables, ComponentCall? component, PageAttempt attempt)
    {
        Scope = scope;
        Component = component;
        Attempt = attempt;
        _blocks.Clear();
        PushGlobal(variables);
        try
        {
            var template = Find(name, new Scriban.Parsing.SourceSpan());
            for (var depth = 0; ; depth++)
            {
                Extends = null;
                var html = RunOne(template, isIncluded: false);
                if (Extends is not { } wider)
                {
                    return html;
                }
                if (depth == RecursiveLimit)
                {
                    throw new TemplateException(wider.Span, at => Errors.Templates.Limit(at, $"'{name}' extends itself"));
                }
                template = Find(wider.Name, wider.Span);
            }
        }
        finally
        {
            PopGlobal();
        }
    }

    private string RunOne(Template template, bool isIncluded)
    {
        if (Attempt.LeavesOut(template))
        {
            Extends = isIncluded ? Extends : Attempt.ExtendsOf(template);
            return "";
        }
        PushOutput();
        try
        {
            return Attempt.Run(template, this, isIncluded);
        }
        finally
        {
            PopOutput();
        }
    }

    /// <summary>Runs a template inside the running one; it sees the same variables and the given ones.</summary>
    public SafeHtml Include(string name, ScriptObject arguments, ScriptNode? caller)
    {
        var template = Find(name, caller?.Span ?? CurrentSpan);
        EnterRecursive(caller!);
        PushGlobal(arguments);
        try
        {
            return new SafeHtml(RunOne(template, isIncluded: true));
        }
        finally
        {
            PopGlobal();
            ExitRecursive(caller!);
        }
    }

    /// <summary>The HTML that the body of a block makes.</summary>
    public SafeHtml Evaluate(ScriptBlockStatement block)
    {
        PushOutput();
        _blockDepth++;
        try
        {
            base.Evaluate(block);
            return new SafeHtml(Output.ToString() ?? "");
        }
        finally
        {
            _blockDepth--;
            PopOutput();
        }
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        _evaluated = scriptNode as ScriptExpressionStatement ?? _evaluated;
        return value;
    }

    private Template Find(string name, Scriban.Parsing.SourceSpan span)
    {
        Scope.Log?.Add(_engine.Templates, name);
        return _engine.Templates.Find(name) ?? throw _engine.Missing(name, span);
    }

    public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        string text => Write(HtmlText.Escape(text)),
        SafeHtml html => Write(html.Value),
        IScriptOutput captured => Write(captured.ToString()),
        bool or int or long or double or decimal or float => base.Write(span, textAsObject),
        // The library knows the block in which a value is written; the statement that made it was the last to end.
        _ => throw new TemplateException(_evaluated?.Span ?? span, at => Errors.Templates.NotText(at, NameOf(textAsObject))),
    };

    /// <summary>False are null, false, empty text and empty lists; everything else, 0 too, is true.</summary>
    public override bool ToBool(Scriban.Parsing.SourceSpan span, object? value) => value switch
    {
        string text => text.Length > 0,
        SafeHtml html => html.Value.Length > 0,
        ArticleList list => !list.IsEmpty,
        IScriptOutput captured => captured.ToString() is { Length: > 0 },
        ICollection collection => collection.Count > 0,
        _ => base.ToBool(span, value),
    };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        DataView or DataFilesView => DataAccessor.Instance,
        _ when MemberTables.For(target) is { } table => new ViewAccessor(table),
        IScriptObject => Scriban.Runtime.Accessors.ScriptObjectAccessor.Default,
        string => Scriban.Runtime.Accessors.StringAccessor.Default,
        IList => Scriban.Runtime.Accessors.ListAccessor.Default,
        _ => throw new TemplateException(CurrentSpan, at => Errors.Templates.Runtime(at, $"{NameOf(target)} has no members")),
    };

    protected override IListAccessor? GetListAccessorImpl(object target, Type type)
        => target is ArticleList ? ArticleListAccessor.Instance : base.GetListAccessorImpl(target, type);

    private bool RefuseUnknown(TemplateContext context, Scriban.Parsing.SourceSpan span, ScriptVariable variable, out object? value)
    {
        // A local of an enclosing function or a loop variable is found before this is asked.
        var known = BuiltinObject.GetMembers().Concat(CurrentGlobal?.GetMembers() ?? []);
        var isConsequence = Attempt.LacksVariables;
        throw new TemplateException(span, at => isConsequence ? null : Errors.Templates.UnknownName(at, variable.Name, Suggestion.For(variable.Name, known)));
    }

    /// <summary>How messages call a value.</summary>
    public static string NameOf(object? value) => value switch
    {
        null => "nothing",
        DateTimeOffset => "a date",
        string => "text",
        bool => "yes or no",
        int or long or double or decimal or float => "a number",
        DataView or DataFilesView or IScriptObject and not IList => "a map",
        IEnumerable => "a list",
        _ when MemberTables.For(value) is { } table => $"the object '{table.Name}'",
        IScriptCustomFunction => "a function",
        _ => "this value",
    };
}
