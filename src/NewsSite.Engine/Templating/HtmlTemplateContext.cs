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

    public TemplateEngine Engine => _engine;

    /// <summary>The template that the running one asked to be put into, and where it asked.</summary>
    public (string Name, Scriban.Parsing.SourceSpan Span)? Extends { get; set; }

    /// <summary>Blocks that templates further down have filled.</summary>
    public IDictionary<string, SafeHtml> Blocks => _blocks;

    /// <summary>Whether the body of a block is running.</summary>
    public bool IsInsideBlock => _blockDepth > 0;

    /// <summary>Runs a template, and those it extends, with the given variables.</summary>
    public string Run(string name, ViewScope scope, ScriptObject variables, ComponentCall? component)
    {
        Scope = scope;
        Component = component;
        _blocks.Clear();
        PushGlobal(variables);
        try
        {
            var template = Find(name, new Scriban.Parsing.SourceSpan());
            for (var depth = 0; ; depth++)
            {
                Extends = null;
                var html = RunOne(template);
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

    private string RunOne(Template template)
    {
        PushOutput();
        try
        {
            return template.Render(this);
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
        PushOutput();
        try
        {
            return new SafeHtml(template.Render(this));
        }
        finally
        {
            PopOutput();
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
        _ => throw new TemplateException(span, at => Errors.Templates.NotText(at, NameOf(textAsObject))),
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
        throw new TemplateException(span, at => Errors.Templates.UnknownName(at, variable.Name, Suggestion.For(variable.Name, known)));
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
