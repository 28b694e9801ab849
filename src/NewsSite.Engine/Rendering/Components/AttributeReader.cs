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
        }
        return isComplete ? values : null;
    }

    private void ReportUnknown(ComponentUse use, ComponentDeclaration declaration)
    {
        var known = declaration.Attributes.Select(attribute => attribute.Name).ToList();
        foreach (var written in use.Attributes.Where(written => !known.Contains(written.Name)))
        {
            found.Add(Errors.Components.UnknownAttribute(written.NameSpan, use.Name, written.Name, known).Suggesting(written.Name, known));
        }
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
