using System.Collections;
using NewsSite.Diagnostics;
using NewsSite.Templating.Components;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NewsSite.Templating;

/// <summary>
/// What a template's code means by where a piece of it stands, and what is refused for that. It is asked at every step, so
/// the refusals are made in methods of their own: a lambda would cost an object even where nothing is refused.
/// </summary>
internal static class NodeRules
{
    /// <summary>A component's attribute may have the name of a function, which the template then cannot call.</summary>
    public static void RefuseHiddenFunction(ScriptNode node, ComponentCall component, ScriptObject functions)
    {
        var target = node switch
        {
            ScriptFunctionCall call => call.Target,
            ScriptPipeCall { To: ScriptVariable to } => to,
            _ => null,
        };
        if (target is ScriptVariable { Name: var name } && component.Values.ContainsKey(name) && functions.Contains(name))
        {
            throw Hidden(target, name);
        }
    }

    private static TemplateException Hidden(ScriptNode target, string name)
        => new(target.Span, at => Errors.Templates.Argument(
            at, name, "is an attribute of this component here, which hides the function of that name", "give the attribute's value another name with 'as:'"));

    /// <summary>The library would take a text for a list of letters, and calls other values by the names of our types.</summary>
    public static void RefuseNoList(ScriptNode node, object? value)
    {
        if (node.Parent is { } parent && (parent.GetType() == typeof(ScriptForStatement) || parent.GetType() == typeof(ScriptTableRowStatement))
            && parent is ScriptForStatement loop && ReferenceEquals(loop.Iterator, node) && value is string or not (null or IEnumerable))
        {
            throw NoList(node, value);
        }
    }

    private static TemplateException NoList(ScriptNode node, object? value)
        => new(node.Span, at => Errors.Templates.Argument(at, "for", $"needs a list, found {HtmlTemplateContext.NameOf(value)}"));

    /// <summary>Whether a <c>??</c> says what to take where there is no such variable; several stand in one another, each at the left.</summary>
    public static bool HasOther(ScriptVariable variable)
    {
        ScriptNode value = variable;
        while (value.Parent is ScriptNestedExpression or ScriptBinaryExpression { Operator: ScriptBinaryOperator.EmptyCoalescing })
        {
            if (value.Parent is ScriptBinaryExpression choice && ReferenceEquals(choice.Left, value))
            {
                return true;
            }
            value = value.Parent;
        }
        return false;
    }
}
