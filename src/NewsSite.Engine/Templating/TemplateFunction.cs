using System.Collections;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Views;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NewsSite.Templating;

/// <summary>One function of the whitelist: its name, how it is called, what it does.</summary>
/// <param name="Signature">As docs/themes.md shows it, such as <c>take list count</c>.</param>
public sealed record FunctionInfo(string Name, string Signature, string Meaning, int Required, int Most);

/// <summary>Gives a function of ours to templates; checks the number of values before it runs.</summary>
internal sealed class TemplateFunction(FunctionInfo info, Func<FunctionCall, object?> run) : IScriptCustomFunction
{
    private const int StepsPerCall = 4;

    public FunctionInfo Info { get; } = info;

    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    // Named values arrive beside the others, so that include and t can take any.
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        => Invoke((HtmlTemplateContext)context, callerContext, arguments, blockStatement, isWritten: false);

    /// <param name="context">What runs.</param>
    /// <param name="callerContext">The call.</param>
    /// <param name="arguments">Its values.</param>
    /// <param name="blockStatement">The block that is given to it.</param>
    /// <param name="isWritten">Whether the result is written where the call stands; the function may do so itself, and return nothing.</param>
    public object? Invoke(HtmlTemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement, bool isWritten)
    {
        var call = new FunctionCall(Info, context, arguments, callerContext, blockStatement, isWritten);
        if (arguments.Count < Info.Required || arguments.Count > Info.Most)
        {
            throw call.Refuse(
                $"takes {Count()}, found {arguments.Count}; call it as '{Info.Signature}'",
                arguments.Count > Info.Most ? "put a value that is an expression into parentheses, as in 'place: (index + 1)'" : null);
        }
        var result = run(call);
        call.Context.Spend(StepsPerCall + (result is ICollection list ? list.Count : 0));
        return result;
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        => new(Invoke(context, callerContext, arguments, blockStatement));

    private string Count() => Info.Required == Info.Most
        ? Info.Most == 1 ? "1 value" : $"{Info.Most} values"
        : $"{Info.Required} to {Info.Most} values";
}

/// <summary>One call of a function: its values, checked by type as they are asked for.</summary>
internal sealed record FunctionCall(
    FunctionInfo Info, HtmlTemplateContext Context, ScriptArray Arguments, ScriptNode? Caller, ScriptBlockStatement? Block, bool IsWritten)
{
    /// <summary>How much text the slower functions handle in the time of a step.</summary>
    private const int CharactersPerStep = 4;

    private const int ComparedPerStep = 1024;

    public ViewScope Scope => Context.Scope;

    public int Count => Arguments.Count;

    public Scriban.Parsing.SourceSpan Span => Caller?.Span ?? Context.Place;

    /// <summary>Values given by name.</summary>
    public ScriptObject Named => Arguments.ScriptObject;

    /// <summary>Whether there are such, for functions that mostly have none: to ask for them makes a place for them.</summary>
    public bool HasNamed
    {
        get
        {
            if (Caller is not ScriptFunctionCall { Arguments: var written })
            {
                return true;
            }
            for (var i = 0; i < written.Count; i++)
            {
                if (written[i] is ScriptNamedArgument)
                {
                    return true;
                }
            }
            return false;
        }
    }

    public object? this[int index] => index < Arguments.Count ? Plain(Arguments[index]) : null;

    /// <summary>What <c>capture</c> stored is HTML.</summary>
    private static object? Plain(object? value) => value is IScriptOutput captured ? new SafeHtml(captured.ToString() ?? "") : value;

    public string Text(int index)
    {
        var text = this[index] switch
        {
            string plain => plain,
            SafeHtml html => html.Value,
            null => "",
            bool or int or long or double or decimal or float => Context.ObjectToString(this[index]) ?? "",
            var other => throw Refuse($"needs text, found {HtmlTemplateContext.NameOf(other)}"),
        };
        Context.Spend(text.Length / CharactersPerStep);
        return text;
    }

    public int Number(int index) => this[index] switch
    {
        int number => number,
        long number and >= int.MinValue and <= int.MaxValue => (int)number,
        var other => throw Refuse($"needs a whole number, found {HtmlTemplateContext.NameOf(other)}"),
    };

    public IEnumerable<object?> List(int index) => this[index] switch
    {
        null => [],
        string => throw Refuse("needs a list, found text"),
        IEnumerable list => Counted(list),
        var other => throw Refuse($"needs a list, found {HtmlTemplateContext.NameOf(other)}"),
    };

    /// <summary>How many items a list has.</summary>
    public int Size(int index) => this[index] switch
    {
        ArticleList articles => articles.Count,
        ICollection items => items.Count,
        _ => List(index).Count(),
    };

    private IEnumerable<object?> Counted(IEnumerable list)
    {
        foreach (var item in list)
        {
            Context.Spend(item is string text ? 1 + (text.Length / CharactersPerStep) : 1);
            yield return item;
        }
    }

    /// <summary>The text with each <paramref name="old"/> replaced, if that is no longer than a page may be.</summary>
    public string Replace(string text, string old, string replacement)
    {
        SpendOnSearch(text, old);
        var length = text.Length + ((long)text.AsSpan().Count(old) * (replacement.Length - old.Length));
        return length <= HtmlTemplateContext.MaxOutput ? text.Replace(old, replacement, StringComparison.Ordinal) : throw TooLong();
    }

    /// <summary>A search may compare all of a part at every place of a text.</summary>
    public void SpendOnSearch(string text, string part) => Context.Spend((long)text.Length * part.Length / ComparedPerStep);

    public TemplateException TooLong() => Refuse("would make a text that is longer than a page may be");

    public DateTimeOffset Date(int index) => this[index] is DateTimeOffset date
        ? date
        : throw Refuse($"needs a date, found {HtmlTemplateContext.NameOf(this[index])}");

    /// <summary>A member by its path, such as <c>section.key</c>.</summary>
    public object? Member(object? item, string path)
    {
        if (!path.Contains('.'))
        {
            return MemberOf(item, path);
        }
        foreach (var name in path.Split('.'))
        {
            item = MemberOf(item, name);
        }
        return item;
    }

    private object? MemberOf(object? item, string name)
        => item is not null && Context.GetMemberAccessor(item).TryGetValue(Context, Span, item, name, out var value) ? value : null;

    public TemplateException Refuse(string problem, string? help = null)
        => new(Span, at => Errors.Templates.Argument(at, Info.Name, problem, help));

    public TemplateException Refuse(Func<Diagnostics.SourceSpan, Diagnostic?> create) => new(Span, create);
}
