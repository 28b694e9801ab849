using System.Buffers;
using System.Collections;
using System.Diagnostics;
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
public sealed partial class HtmlTemplateContext : TemplateContext
{
    /// <summary>The longest page, in UTF-16 units.</summary>
    public const int MaxOutput = 32 << 20;

    /// <summary>The most items of a list that a template makes.</summary>
    public const int MaxItems = 1_000_000;

    private const int StepsPerInclude = 20;

    private readonly TemplateEngine _engine;
    private readonly Dictionary<string, PageOutput> _blocks = new(StringComparer.Ordinal);
    private readonly HashSet<object> _rendered = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<ScriptObject> _variables = new();
    private readonly Stack<PageOutput> _outputs = new();
    private readonly ShortEvaluation _evaluation;
    private int _blockDepth;
    private ScriptExpressionStatement? _evaluated;

    public HtmlTemplateContext(TemplateEngine engine, ScriptObject functions)
        : base(functions)
    {
        _engine = engine;
        _evaluation = new ShortEvaluation(this);
        AutoIndent = false;
        StrictVariables = true;
        EnableRelaxedMemberAccess = true;
        LimitToString = MaxOutput;
        OutputLimit = MaxOutput;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OnStringLimit = ScriptLimitBehavior.Throw;
        LoopLimit = PageAttempt.MaxSteps;
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

    /// <summary>The part that runs, if the library does not run it.</summary>
    internal ScriptNode? Running { get; set; }

    /// <summary>Where the part stands that runs.</summary>
    public Scriban.Parsing.SourceSpan Place => Running?.Span ?? CurrentSpan;

    public TemplateEngine Engine => _engine;

    /// <summary>The template that the running one asked to be put into, and where it asked.</summary>
    public (string Name, Scriban.Parsing.SourceSpan Span)? Extends { get; set; }

    /// <summary>Takes what is written as JSON, used again for the next.</summary>
    internal ArrayBufferWriter<byte> JsonBuffer { get; } = new();

    /// <summary>Whether the body of a block is running.</summary>
    public bool IsInsideBlock => _blockDepth > 0;

    /// <summary>Runs a template, and those it extends, with the given variables.</summary>
    internal string Run(string name, ViewScope scope, ScriptObject variables, ComponentCall? component, PageAttempt attempt)
    {
        Scope = scope;
        Component = component;
        Attempt = attempt;
        _rendered.Clear();
        Push(variables);
        try
        {
            var template = Find(name, new Scriban.Parsing.SourceSpan());
            for (var depth = 0; ; depth++)
            {
                Extends = null;
                var html = RunOne(template);
                RefuseTooLong(html.Length, template.Page!.Span);
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
            Pop();
            foreach (var block in _blocks.Values)
            {
                Keep(block);
            }
            _blocks.Clear();
        }
    }

    private void Push(ScriptObject variables)
    {
        _variables.Push(variables);
        PushGlobal(variables);
    }

    private void Pop()
    {
        PopGlobal();
        _variables.Pop();
    }

    private string RunOne(Template template)
    {
        if (Attempt.LeavesOut(template))
        {
            Extends = Attempt.ExtendsOf(template);
            return "";
        }
        PushOutput(TakeOutput());
        try
        {
            return RunMeasured(template, isIncluded: false);
        }
        finally
        {
            KeepOutput();
        }
    }

    /// <summary>Runs a template's text; what an included one makes is in the output of the one around it.</summary>
    internal string RunText(Template template, bool isIncluded)
    {
        if (!isIncluded)
        {
            return template.Render(this);
        }
        PushSourceFile(template.SourceFilePath!);
        if (Evaluate(template.Page, false) is { } result && EnableOutput)
        {
            Write(template.Page!.Span, result);
        }
        PopSourceFile();
        return "";
    }

    private PageOutput TakeOutput() => _outputs.TryPop(out var output) ? output : new PageOutput();

    private void KeepOutput()
    {
        if (PopOutput() is PageOutput output)
        {
            Keep(output);
        }
    }

    private void Keep(PageOutput output)
    {
        output.Clear();
        _outputs.Push(output);
    }

    private string RunMeasured(Template template, bool isIncluded)
    {
        if (_engine.Metrics is not { } metrics)
        {
            return Attempt.Run(template, this, isIncluded);
        }
        var start = Stopwatch.GetTimestamp();
        var html = Attempt.Run(template, this, isIncluded);
        metrics.Add(template, Stopwatch.GetElapsedTime(start));
        return html;
    }

    /// <summary>Runs a template inside the running one; it sees the same variables and the given ones.</summary>
    public SafeHtml Include(string name, ScriptObject arguments, ScriptNode? caller)
    {
        PushOutput(TakeOutput());
        try
        {
            WriteIncluded(name, arguments, caller);
            return new SafeHtml(Output.ToString()!);
        }
        finally
        {
            KeepOutput();
        }
    }

    /// <summary>The same, written where the running template is.</summary>
    public void WriteIncluded(string name, ScriptObject arguments, ScriptNode? caller)
    {
        var template = Find(name, caller?.Span ?? Place);
        Spend(StepsPerInclude);
        EnterRecursive(caller!);
        Push(arguments);
        Attempt.Enter(caller?.Span ?? Place);
        try
        {
            if (!Attempt.LeavesOut(template))
            {
                RunMeasured(template, isIncluded: true);
            }
        }
        finally
        {
            Attempt.Leave();
            Pop();
            ExitRecursive(caller!);
        }
    }

    /// <summary>Keeps what the body of a block makes for the template that is extended, unless one further down has filled the block.</summary>
    public void FillBlock(string name, ScriptBlockStatement body)
    {
        if (!_blocks.ContainsKey(name))
        {
            // After an error nobody uses this context again, so that nothing is put back.
            PushOutput(TakeOutput());
            RunBlock(body);
            _blocks.Add(name, (PageOutput)PopOutput());
        }
    }

    /// <summary>Writes what a template further down has put into a block, or what its body makes.</summary>
    public void WriteBlock(string name, ScriptBlockStatement body)
    {
        if (_blocks.TryGetValue(name, out var filled))
        {
            RefuseTooLong(LengthOf(Output) + filled.Length, Place);
            filled.WriteTo(Output);
        }
        else
        {
            RunBlock(body);
        }
    }

    /// <summary>The library counts what is written by way of it, and that for each template anew.</summary>
    private static void RefuseTooLong(int length, Scriban.Parsing.SourceSpan span)
    {
        if (length > MaxOutput)
        {
            throw new TemplateException(span, at => Errors.Templates.Limit(at, $"the page is longer than {MaxOutput} characters"));
        }
    }

    private static int LengthOf(IScriptOutput output) => output switch
    {
        PageOutput page => page.Length,
        StringBuilderOutput captured => captured.Builder.Length,
        _ => 0,
    };

    private void RunBlock(ScriptBlockStatement body)
    {
        _blockDepth++;
        try
        {
            base.Evaluate(body);
        }
        finally
        {
            _blockDepth--;
        }
    }

    /// <summary>
    /// Every part of a template is run through here. What operators make is counted by its size; a list of theirs is made at
    /// once, because an endless one that is only promised costs nothing until somebody looks.
    /// </summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is null)
        {
            return null;
        }
        var outer = Running;
        Running = scriptNode;
        CountStep(scriptNode);
        if (Component is not null)
        {
            NodeRules.RefuseHiddenFunction(scriptNode, Component, BuiltinObject);
        }
        var value = _evaluation.Evaluate(scriptNode, aliasReturnedFunction);
        NodeRules.RefuseNoList(scriptNode, value);
        if (scriptNode.GetType() == typeof(ScriptExpressionStatement))
        {
            _evaluated = (ScriptExpressionStatement)scriptNode;
        }
        Running = outer;
        return value is null ? null : Counted(scriptNode, value);
    }

    /// <summary>The library's own way to run a part.</summary>
    internal object? EvaluateByLibrary(ScriptNode node, bool asFunction)
    {
        Running = null;
        return base.Evaluate(node, asFunction);
    }

    private Template Find(string name, Scriban.Parsing.SourceSpan span)
    {
        Scope.Log?.Add(ReadKind.Template, name);
        return _engine.Find(name) ?? throw _engine.Missing(name, span);
    }

    public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        string text => Write(HtmlText.Escape(text)),
        SafeHtml html => Write(html.Value),
        IScriptOutput captured => Write(captured.ToString()),
        bool or int or long or double or decimal or float => base.Write(span, textAsObject),
        // The library knows the block in which a value is written; the statement that made it was the last to end.
        _ => throw NotText(_evaluated?.Span ?? span, textAsObject),
    };

    private static TemplateException NotText(Scriban.Parsing.SourceSpan span, object value)
        => new(span, at => Errors.Templates.NotText(at, NameOf(value)));

    /// <summary>False are null, false, empty text and empty lists; everything else, 0 too, is true.</summary>
    public override bool ToBool(Scriban.Parsing.SourceSpan span, object? value) => value switch
    {
        string text => text.Length > 0,
        SafeHtml html => html.Value.Length > 0,
        ArticleList list => !list.IsEmpty,
        StringBuilderOutput captured => captured.Builder.Length > 0,
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
        _ => throw NoMembers(Place, target),
    };

    private static TemplateException NoMembers(Scriban.Parsing.SourceSpan span, object target)
        => new(span, at => Errors.Templates.Runtime(at, $"{NameOf(target)} has no members"));

    protected override IListAccessor? GetListAccessorImpl(object target, Type type)
        => target switch
        {
            ArticleList => ArticleListAccessor.Instance,
            ScriptArray => GrowingListAccessor.Instance,
            _ => base.GetListAccessorImpl(target, type),
        };

    private bool RefuseUnknown(TemplateContext context, Scriban.Parsing.SourceSpan span, ScriptVariable variable, out object? value)
    {
        // A local of an enclosing function or a loop variable is found before this is asked.
        value = null;
        if (NodeRules.HasOther(variable))
        {
            return true;
        }
        var set = _variables.SelectMany(scope => scope.GetMembers()).Distinct().Order(StringComparer.Ordinal).ToList();
        var isConsequence = Attempt.LacksVariables;
        throw new TemplateException(span, at => isConsequence
            ? null
            : Errors.Templates.UnknownName(at, variable.Name, SyntaxScan.Instead(variable.Name), Suggestion.For(variable.Name, BuiltinObject.GetMembers().Concat(set)), set));
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
