using System.Buffers;
using Markdig.Helpers;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Markdown.Components;

/// <summary>
/// Reads what follows the colons: <c>name key="value" key='value' key=word flag</c>. Values know the escapes that titles of
/// links know: <c>\"</c> and <c>&amp;quot;</c>.
/// </summary>
internal static class OpeningLine
{
    private const int MaxAttributes = 50;

    private static readonly SearchValues<char> AttributeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private const string NameHelp = "start the line with ':::' and a name of lower-case letters, digits and hyphens, or write '\\:::' if you mean the colons";

    public static void Read(ComponentBlock component, string text, int start, int end)
    {
        var position = ReadWord(text, start, end);
        component.NameStart = start;
        component.Name = text[start..position];
        if (!ComponentName.IsValid(component.Name))
        {
            component.Problems.Add(new LineProblem(start, position - start, span => Errors.Markdown.BadComponentLine(
                span, $"'{component.Name}' is no name of a component", NameHelp)));
            return;
        }
        while ((position = SkipSpaces(text, position, end)) < end)
        {
            if (component.Attributes.Count == MaxAttributes)
            {
                Refuse(component, position, end - position, $"it has more than {MaxAttributes} attributes", null);
                return;
            }
            if (!ReadAttribute(component, text, ref position, end))
            {
                return;
            }
        }
    }

    private static bool ReadAttribute(ComponentBlock component, string text, ref int position, int end)
    {
        var start = position;
        position = ReadWord(text, position, end, stopAtEquals: true);
        var name = text[start..position];
        if (!IsAttributeName(name))
        {
            Refuse(component, start, Math.Max(1, name.Length), name.Length == 0 ? "a name is missing before the equals sign" : $"'{name}' is no name of an attribute", ValueHelp(name));
            return false;
        }
        var equals = SkipSpaces(text, position, end);
        if (equals == end || text[equals] != '=')
        {
            Add(component, new WrittenAttribute(name, start, null, start, name.Length));
            return true;
        }
        var value = SkipSpaces(text, equals + 1, end);
        if (value == end)
        {
            Refuse(component, start, end - start, $"the value of '{name}' is missing", $"write it as {name}=\"…\"");
            return false;
        }
        if (text[value] is '"' or '\'')
        {
            return ReadQuoted(component, text, name, start, value, ref position, end);
        }
        position = ReadWord(text, value, end);
        if (IsCurlyQuote(text[value]))
        {
            Refuse(component, value, position - value, $"the value of '{name}' stands in curly quotation marks", "use straight ones: \" or '");
            return false;
        }
        Add(component, Attribute(text, name, start, value, position));
        return true;
    }

    private static bool ReadQuoted(ComponentBlock component, string text, string name, int start, int quote, ref int position, int end)
    {
        for (var i = quote + 1; i < end; i++)
        {
            if (text[i] == '\\' && i + 1 < end)
            {
                i++;
            }
            else if (text[i] == text[quote])
            {
                position = i + 1;
                Add(component, Attribute(text, name, start, quote + 1, i) with { IsQuoted = true });
                if (position < end && !IsSpace(text[position]))
                {
                    Refuse(component, position, 1, $"a space is missing after the value of '{name}'", "write a quotation mark inside a value as \\\"");
                    return false;
                }
                return true;
            }
        }
        Refuse(component, quote, end - quote, $"the quotation mark after '{name}' is never closed", "close it on the same line");
        return false;
    }

    private static WrittenAttribute Attribute(string text, string name, int nameStart, int start, int end)
        => new(name, nameStart, HtmlHelper.Unescape(text[start..end]), start, end - start);

    private static void Add(ComponentBlock component, WrittenAttribute attribute)
    {
        if (component.Attributes.Exists(other => other.Name == attribute.Name))
        {
            component.Problems.Add(new LineProblem(
                attribute.NameStart, attribute.Name.Length, span => Errors.Markdown.RepeatedAttribute(span, attribute.Name)));
            return;
        }
        component.Attributes.Add(attribute);
    }

    private static void Refuse(ComponentBlock component, int start, int length, string problem, string? help)
        => component.Problems.Add(new LineProblem(start, length, span => Errors.Markdown.BadComponentLine(span, problem, help)));

    private static string ValueHelp(string name)
        => name.Length > 0 && char.IsLetterOrDigit(name[0]) ? "put a value with spaces in quotation marks" : "write attributes as name=\"value\"";

    private static bool IsAttributeName(string name)
        => name.Length is > 0 and <= 40 && char.IsAsciiLetter(name[0])
            && !name.AsSpan().ContainsAnyExcept(AttributeCharacters);

    private static int ReadWord(string text, int position, int end, bool stopAtEquals = false)
    {
        while (position < end && !IsSpace(text[position]) && !(stopAtEquals && text[position] == '='))
        {
            position++;
        }
        return position;
    }

    private static int SkipSpaces(string text, int position, int end)
    {
        while (position < end && IsSpace(text[position]))
        {
            position++;
        }
        return position;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t';

    private static bool IsCurlyQuote(char c) => c is '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '‚';
}
