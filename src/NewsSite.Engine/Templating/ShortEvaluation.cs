using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NewsSite.Templating;

/// <summary>
/// Runs the parts that templates are mostly made of (text, variables, members, calls of our functions, conditions) without
/// the library's way around: it prepares for pipes, blocks, awaited values and functions of templates at each step, and its
/// own code was more than a third of the render phase. Whatever needs one of these is left to the library; values, errors
/// and their places are the same on both ways.
/// </summary>
internal sealed class ShortEvaluation(HtmlTemplateContext context)
{
    /// <summary>Boxed once.</summary>
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>What stands for a value that only the library can make.</summary>
    private static readonly object ForLibrary = new();

    /// <summary>How many pipes are running; calls in them take what comes through the pipe.</summary>
    private int _pipes;

    /// <summary>Whether the call that comes next is a statement, whose value is written where it stands.</summary>
    private bool _isWritten;

    public object? Evaluate(ScriptNode node, bool asFunction)
    {
        try
        {
            var value = TryEvaluate(node, asFunction);
            return ReferenceEquals(value, ForLibrary) ? ByLibrary(node, asFunction) : value;
        }
        catch (Exception exception) when (exception is not ScriptRuntimeException)
        {
            var message = node is IScriptVariablePath ? "Unexpected exception while accessing target expression: " + exception.Message : exception.Message;
            throw new ScriptRuntimeException(node.Span, message, exception);
        }
    }

    /// <summary>Exact types are compared, each time anew: the compiler makes one instruction of that, and an object of a type that is kept.</summary>
    private object? TryEvaluate(ScriptNode node, bool asFunction)
    {
        if (node.GetType() == typeof(ScriptVariableGlobal))
        {
            return Variable((ScriptVariableGlobal)node, asFunction);
        }
        if (node.GetType() == typeof(ScriptExpressionStatement))
        {
            return Statement((ScriptExpressionStatement)node);
        }
        if (node.GetType() == typeof(ScriptRawStatement))
        {
            return Raw((ScriptRawStatement)node);
        }
        if (node.GetType() == typeof(ScriptMemberExpression))
        {
            return asFunction ? ForLibrary : Member((ScriptMemberExpression)node);
        }
        if (node.GetType() == typeof(ScriptLiteral))
        {
            return ((ScriptLiteral)node).Value;
        }
        if (node.GetType() == typeof(ScriptBinaryExpression))
        {
            return Binary((ScriptBinaryExpression)node);
        }
        if (node.GetType() == typeof(ScriptFunctionCall))
        {
            return asFunction ? ForLibrary : Call((ScriptFunctionCall)node);
        }
        if (node.GetType() == typeof(ScriptIfStatement))
        {
            return If((ScriptIfStatement)node);
        }
        if (node.GetType() == typeof(ScriptAssignExpression))
        {
            return Assign((ScriptAssignExpression)node);
        }
        if (node.GetType() == typeof(ScriptConditionalExpression))
        {
            return Conditional((ScriptConditionalExpression)node);
        }
        if (node.GetType() == typeof(ScriptNestedExpression))
        {
            return asFunction ? ForLibrary : Nested((ScriptNestedExpression)node);
        }
        return node.GetType() == typeof(ScriptNamedArgument) ? NamedArgument((ScriptNamedArgument)node) : ForLibrary;
    }

    private object? ByLibrary(ScriptNode node, bool asFunction)
    {
        if (node is not ScriptPipeCall)
        {
            return context.EvaluateByLibrary(node, asFunction);
        }
        _pipes++;
        var value = context.EvaluateByLibrary(node, asFunction);
        _pipes--;
        return value;
    }

    private object? Raw(ScriptRawStatement raw)
    {
        if (!context.EnableOutput)
        {
            return ForLibrary;
        }
        try
        {
            context.Write(raw.Text);
            return null;
        }
        catch (ScriptRuntimeException exception)
        {
            // The page is too long; the library does not know how far it has come.
            throw new ScriptRuntimeException(raw.Span, exception.OriginalMessage);
        }
    }

    private object? Statement(ScriptExpressionStatement statement)
    {
        if (statement.Expression is not { } expression)
        {
            return null;
        }
        // What a function of a template returns in one expression is not written but handed on.
        _isWritten = expression.GetType() == typeof(ScriptFunctionCall) && context.EnableOutput && statement.Parent is not ScriptFunction;
        var value = context.Evaluate(expression);
        return value is ScriptNode code ? context.Evaluate(code) : value;
    }

    private object? Variable(ScriptVariableGlobal variable, bool asFunction)
    {
        var value = context.GetValue(variable);
        return asFunction || value is not IScriptCustomFunction ? value : ForLibrary;
    }

    private object? Member(ScriptMemberExpression expression)
    {
        if (expression.Member is not { } member || expression.Target is not { } target)
        {
            return ForLibrary;
        }
        var from = Path(target);
        if (from is null)
        {
            return expression.DotToken.TokenType == TokenType.QuestionDot || context.EnableRelaxedTargetAccess ? null : ForLibrary;
        }
        if (ReferenceEquals(from, ForLibrary) || from is IScriptCustomFunction)
        {
            return ForLibrary;
        }
        context.Running = expression;
        context.GetMemberAccessor(from).TryGetValue(context, member.Span, from, member.Name, out var value);
        return value is IScriptCustomFunction ? ForLibrary : value;
    }

    /// <summary>The value that a member is asked of; it is no step of its own.</summary>
    private object? Path(ScriptExpression expression)
    {
        if (expression.GetType() == typeof(ScriptVariableGlobal))
        {
            return context.GetValue((ScriptVariableGlobal)expression);
        }
        return expression.GetType() == typeof(ScriptMemberExpression) ? Member((ScriptMemberExpression)expression) : ForLibrary;
    }

    private object? Binary(ScriptBinaryExpression expression)
    {
        // What makes a new value may make one that is too large, which the library tells by what it runs.
        if (expression.Left is not { } left || expression.Right is not { } right || expression.Operator is not (ScriptBinaryOperator.And or ScriptBinaryOperator.Or
            or ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual))
        {
            return ForLibrary;
        }
        var value = context.Evaluate(left);
        switch (expression.Operator)
        {
            case ScriptBinaryOperator.And:
                return context.ToBool(left.Span, value) && context.ToBool(right.Span, context.Evaluate(right)) ? True : False;
            case ScriptBinaryOperator.Or:
                return context.ToBool(left.Span, value) || context.ToBool(right.Span, context.Evaluate(right)) ? True : False;
            case ScriptBinaryOperator.EmptyCoalescing:
                // The other one is looked at in any case, as the library does.
                var other = context.Evaluate(right);
                return value ?? other;
            default:
                return ScriptBinaryExpression.Evaluate(
                    context, expression.OperatorToken?.Span ?? expression.Span, expression.Operator, left.Span, value, right.Span, context.Evaluate(right));
        }
    }

    private object? If(ScriptIfStatement statement)
    {
        if (statement.Condition is not { } condition)
        {
            return null;
        }
        return context.ToBool(condition.Span, context.Evaluate(condition))
            ? context.Evaluate(statement.Then, false)
            : context.Evaluate(statement.Else, false);
    }

    private object? Conditional(ScriptConditionalExpression expression)
    {
        if (expression.Condition is not { } condition || expression.ThenValue is null || expression.ElseValue is null)
        {
            return null;
        }
        return context.Evaluate(context.ToBool(condition.Span, context.Evaluate(condition)) ? expression.ThenValue : expression.ElseValue);
    }

    private object? Assign(ScriptAssignExpression expression)
    {
        if (expression.EqualToken.TokenType != TokenType.Equal || expression.Target is not ScriptVariableGlobal target || expression.Value is not { } value)
        {
            return ForLibrary;
        }
        context.SetValue(target, context.Evaluate(value), false);
        return null;
    }

    private object? Nested(ScriptNestedExpression expression)
    {
        if (_pipes > 0 || expression.Expression is not { } inner)
        {
            return ForLibrary;
        }
        // A path in parentheses is no step of its own.
        var value = inner is IScriptVariablePath ? Path(inner) : context.Evaluate(inner);
        return value is IScriptCustomFunction ? ForLibrary : value;
    }

    private object? NamedArgument(ScriptNamedArgument argument) => argument.Value is { } value ? context.Evaluate(value) : True;

    /// <summary>A call of one of our functions with plain values.</summary>
    private object? Call(ScriptFunctionCall call)
    {
        var isWritten = _isWritten;
        _isWritten = false;
        // A library's pipe or block is a value more; what is called is looked up without being called.
        if (_pipes > 0 || call.Parent is ScriptWrapStatement || call.Target is not ScriptVariableGlobal target || !IsPlain(call)
            || context.GetValue(target) is not TemplateFunction function)
        {
            return ForLibrary;
        }
        context.CountStep(target);
        var values = Values(call);
        context.EnterRecursive(call);
        var result = function.Invoke(context, call, values, null, isWritten);
        context.ExitRecursive(call);
        return result;
    }

    private ScriptArray Values(ScriptFunctionCall call)
    {
        var values = new ScriptArray(call.Arguments.Count);
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var argument = call.Arguments[i];
            var value = context.Evaluate(argument);
            if (argument.GetType() == typeof(ScriptNamedArgument))
            {
                values.TrySetValue(context, call.Span, ((ScriptNamedArgument)argument).Name!.Name, value, readOnly: false);
            }
            else
            {
                values.Add(value);
            }
        }
        return values;
    }

    /// <summary>Whether no value is spread over several, and none has a name that lists keep for themselves.</summary>
    private static bool IsPlain(ScriptFunctionCall call)
    {
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            if (call.Arguments[i] is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand } or ScriptNamedArgument { Name: null or { Name: "size" } })
            {
                return false;
            }
        }
        return true;
    }
}
