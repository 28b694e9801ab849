using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Markdown;
using NewsSite.Markdown.Components;
using NewsSite.Templating.Components;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering.Components;

/// <summary>
/// Turns the attributes of a component, as an article writes them, into the values that its template reads. Addresses, files
/// and stories are found as those in the text are, so dead ones are errors and files beside the article are published.
/// </summary>
internal sealed class AttributeReader(RenderTools tools, ViewScope scope, LinkReader links, ICollection<Diagnostic> found, TextPlace place)
{
    /// <summary>Every variable with its value, <c>null</c> for what the article does not say; or <c>null</c> if the component cannot be made of them.</summary>
    public Dictionary<string, object?>? Read(ComponentUse use, ComponentDeclaration declaration)
    {
        ReportUnknown(use, declaration);
        ReportEmptyWords(use, declaration);
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var isComplete = true;
        foreach (var attribute in declaration.Attributes)
        {
            var written = use.Attributes.FirstOrDefault(written => written.Name == attribute.Name);
            var value = written is null ? Default(attribute) : Value(attribute, written);
            values.Add(attribute.Variable, value);
            isComplete &= value is not null || !attribute.IsRequired;
            if (written is null && attribute.IsRequired)
            {
                found.Add(Errors.Components.MissingAttribute(use.Line, use.Name, attribute.Name));
            }
            else if (written is null && attribute.IsExpected)
            {
                found.Add(Errors.Components.ExpectedAttribute(use.Line, use.Name, attribute.Name, attribute.Description));
            }
        }
        return isComplete ? values : null;
    }

    private void ReportUnknown(ComponentUse use, ComponentDeclaration declaration)
    {
        var known = declaration.Attributes.Select(attribute => attribute.Name).ToList();
        for (var i = 0; i < use.Attributes.Length; i++)
        {
            var written = use.Attributes[i];
            if (!known.Contains(written.Name))
            {
                var lost = LostWords(use, i);
                found.Add(Errors.Components.UnknownAttribute(written.NameSpan, use.Name, written.Name, known, InQuotes(use, i, lost)).Suggesting(written.Name, known));
                i += Math.Max(0, lost - 1);
            }
        }
    }

    /// <summary>How many words from here on stand behind a value without quotation marks, to which they surely belong: <c>title=The loft</c>.</summary>
    private static int LostWords(ComponentUse use, int index)
        => index > 0 && use.Attributes[index - 1] is { Value: not null, IsQuoted: false } ? use.Attributes.Skip(index).TakeWhile(word => word.Value is null).Count() : 0;

    private static string? InQuotes(ComponentUse use, int index, int words)
        => words == 0 ? null : $"{use.Attributes[index - 1].Name}=\"{use.Attributes[index - 1].Value} {string.Join(' ', use.Attributes.Skip(index).Take(words).Select(word => word.Name))}\"";

    /// <summary>The attribute <c>alt</c> stands in for the picture, if the component has one.</summary>
    private void ReportEmptyWords(ComponentUse use, ComponentDeclaration declaration)
    {
        var picture = declaration.Attributes.FirstOrDefault(attribute => attribute.Type == AttributeType.Picture);
        if (picture is not null && Written("alt") is { Value: { Length: > 0 } text } alt && Written(picture.Name)?.Value is { } source
            && PictureText.ProblemOf(text, Written("caption")?.Value, source) is { } problem)
        {
            found.Add(Errors.Pictures.TextSaysNothing(alt.ValueSpan, source, problem));
        }

        ComponentAttribute? Written(string name) => use.Attributes.FirstOrDefault(attribute => attribute.Name == name);
    }

    private object? Default(AttributeDeclaration attribute)
        => attribute.Default is { } text ? PlainValue.Read(attribute, text, tools.Site.Config.Site.Zone) : null;

    /// <summary>The value, or <c>null</c> after an error that was reported.</summary>
    private object? Value(AttributeDeclaration attribute, ComponentAttribute written)
    {
        if (written.Value is not { } text)
        {
            return attribute.Type == AttributeType.Flag ? true : Refuse(attribute, written, "");
        }
        text = text.Trim();
        if (text.Length == 0 && attribute.Type is not AttributeType.Text)
        {
            return attribute.IsRequired ? Refuse(attribute, written, text) : null;
        }
        return attribute.Type switch
        {
            AttributeType.Markdown => Inline(text, written.ValueSpan),
            AttributeType.Url => Allowed(written, text, LinkKind.Link) is { } request ? links.Resolve(request)?.Url : null,
            AttributeType.Picture => Allowed(written, text, LinkKind.Picture) is { } request ? File(request) : null,
            AttributeType.File => Allowed(written, text, LinkKind.File) is { } request ? File(request) : null,
            AttributeType.Article => links.ResolveArticle(Request(written, text, LinkKind.Link)) is { } article ? new ArticleView(article, scope) : null,
            _ => PlainValue.Read(attribute, text, tools.Site.Config.Site.Zone) ?? Refuse(attribute, written, text),
        };
    }

    private SafeHtml Inline(string text, SourceSpan span) => scope.Inline(new InlineField(text, span), place);

    private FileView? File(LinkRequest request) => links.ResolveFile(request) is { } file ? new FileView(file, scope) : null;

    private LinkRequest? Allowed(ComponentAttribute written, string target, LinkKind kind)
    {
        if (UrlRule.IsAllowed(target))
        {
            return Request(written, target, kind);
        }
        found.Add(Errors.Markdown.UnsafeUrl(written.ValueSpan, target));
        return null;
    }

    private static LinkRequest Request(ComponentAttribute written, string target, LinkKind kind)
        => new(target, kind, written.ValueSpan) { Leftover = written.IsLeftover };

    private object? Refuse(AttributeDeclaration attribute, ComponentAttribute written, string text)
    {
        found.Add(Errors.Components.BadValue(written.ValueSpan, attribute.Name, text, PlainValue.NameOf(attribute)).Suggesting(text, attribute.Choices));
        return null;
    }
}
