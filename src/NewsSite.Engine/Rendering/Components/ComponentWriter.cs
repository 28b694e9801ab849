using System.Collections.Immutable;
using System.Text;
using NewsSite.Diagnostics;
using NewsSite.Markdown;
using NewsSite.Markdown.Components;
using NewsSite.Templating;
using NewsSite.Templating.Components;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering.Components;

/// <summary>
/// Puts the HTML of components into the slots of one body, the inner ones first. Where a component cannot be made, which is
/// then reported, its text stands alone: a build that goes on in spite of errors loses no words.
/// </summary>
internal sealed class ComponentWriter
{
    private static readonly string[] NotForFeeds = ["script", "form", "iframe"];

    private readonly RenderTools _tools;
    private readonly BodySource _bodies;
    private readonly ViewScope _scope;
    private readonly LinkReader _links;
    private readonly ICollection<Diagnostic> _found;
    private readonly AttributeReader _attributes;
    private readonly PageView _page;
    private readonly ComponentCost _cost = new();

    public ComponentWriter(RenderTools tools, BodySource bodies, ViewScope scope, LinkReader links, ICollection<Diagnostic> found, TextPlace place)
    {
        _tools = tools;
        _bodies = bodies;
        _scope = scope;
        _links = links;
        _found = found;
        _attributes = new AttributeReader(tools, scope, links, found, place);
        _page = new PageView(tools.Links.PageAt(place.Url, scope.Edition), scope);
    }

    public ArticleBody Fill(ArticleBody body) => body with { Html = Fill(body.Html, body.Slots), Slots = [] };

    private string Fill(string html, ImmutableArray<ComponentSlot> slots)
    {
        if (slots.IsEmpty)
        {
            return html;
        }
        var result = new StringBuilder(html.Length + 1024 * slots.Length);
        var position = 0;
        foreach (var slot in slots)
        {
            result.Append(html, position, slot.Offset - position).Append(Write(slot.Component));
            position = slot.Offset;
            if (result.Length > HtmlTemplateContext.MaxOutput)
            {
                _found.Add(Errors.Templates.Limit(slot.Component.Line, "the components up to here write more than a page can hold"));
                return "";
            }
        }
        return result.Append(html, position, html.Length - position).ToString();
    }

    private string Write(ComponentUse use)
    {
        var body = Fill(use.Body.Html, use.Body.Slots);
        var findings = _found.Count;
        if (Declaration(use) is not { } declaration || use.IsBroken || Values(use, declaration, body) is not { } values)
        {
            return body;
        }
        var template = _scope.IsForFeed ? declaration.FeedTemplate : declaration.Template;
        return template is null ? body : Run(template, new ComponentCall(use.Name, use.Id, use.Line, _page, values, _found.Count > findings, _cost)) ?? body;
    }

    private ComponentDeclaration? Declaration(ComponentUse use)
    {
        var templates = _tools.Engine.Templates;
        var name = ComponentDeclaration.TemplateOf(use.Name);
        _scope.Log?.Add(ReadKind.Template, name);
        if (templates.Components.TryGetValue(use.Name, out var declaration) && !templates.IsBroken(name))
        {
            _scope.Log?.Add(ReadKind.Template, declaration.FeedTemplateName);
            return declaration;
        }
        if (!use.IsBroken && !templates.IsBroken(name))
        {
            var known = templates.Components.Keys.Order(StringComparer.Ordinal);
            _found.Add(Errors.Components.Unknown(use.NameSpan, use.Name, known).Suggesting(use.Name, known) with
            {
                Mends = Suggestion.Only(use.Name, known) is { } only ? [new TextEdit(use.NameSpan.Path, use.NameSpan.Start, use.Name, only)] : [],
            });
        }
        return null;
    }

    private Dictionary<string, object?>? Values(ComponentUse use, ComponentDeclaration declaration, string body)
    {
        var values = _attributes.Read(use, declaration);
        var isEmpty = body.AsSpan().IsWhiteSpace();
        if (declaration.Body == BodyRule.Optional || isEmpty == (declaration.Body == BodyRule.None))
        {
            values?.Add("body", isEmpty ? null : new SafeHtml(body));
            Describe(use, declaration, values, body);
            return values;
        }
        _found.Add(Errors.Components.WrongBody(use.Line, use.Name, isEmpty));
        return null;
    }

    /// <summary>What a component says of its picture counts wherever pictures are told of.</summary>
    private void Describe(ComponentUse use, ComponentDeclaration declaration, Dictionary<string, object?>? values, string body)
    {
        if (declaration.Attributes.FirstOrDefault(attribute => attribute.Type == AttributeType.Picture) is { } attribute
            && use.Attributes.FirstOrDefault(written => written.Name == attribute.Name)?.Value?.Trim() is { } source
            && values is not null && _links.Pictures.TryGetValue(source, out var picture))
        {
            _links.Pictures[source] = picture with
            {
                Alt = values.GetValueOrDefault("alt") as string,
                Caption = values.GetValueOrDefault("title") as string ?? (PlainText.OfHtml(body) is { Length: > 0 } caption ? caption : null),
                Credit = values.GetValueOrDefault("credit") as string,
            };
        }
    }

    private string? Run(string template, ComponentCall call)
    {
        if (_bodies.Run(template, call, _scope)?.Trim() is not { } html)
        {
            return null;
        }
        if (_scope.IsForFeed && NotForFeeds.FirstOrDefault(element => html.Contains('<' + element, StringComparison.OrdinalIgnoreCase)) is { } element)
        {
            _found.Add(Errors.Templates.NotForFeeds(_tools.Engine.Templates.Find(template)!.SourceFilePath!, element));
        }
        return html;
    }
}
