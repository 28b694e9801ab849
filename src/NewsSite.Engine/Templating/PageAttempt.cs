using Scriban;
using Scriban.Syntax;

namespace NewsSite.Templating;

/// <summary>
/// What is known of the templates of one page while it is tried: those that failed are left out of the next try, so that the
/// first mistake of each can be told.
/// </summary>
internal sealed class PageAttempt
{
    /// <summary>The templates to leave out, each with the one that it wanted to be put into.</summary>
    private readonly Dictionary<Template, (string Name, Scriban.Parsing.SourceSpan Span)?> _leftOut = [];

    private Template? _failed;

    public bool IsFirst => _leftOut.Count == 0;

    /// <summary>A template that the page's own one extends may ask for variables which a template left out would have set.</summary>
    public bool LacksVariables { get; private set; }

    public bool LeavesOut(Template template) => _leftOut.ContainsKey(template);

    public (string Name, Scriban.Parsing.SourceSpan Span)? ExtendsOf(Template leftOut) => _leftOut[leftOut];

    /// <summary>Runs a template and notes the innermost one that fails.</summary>
    public string Run(Template template, HtmlTemplateContext context, bool isIncluded)
    {
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException) when (_failed is null)
        {
            _failed = template;
            LacksVariables |= !isIncluded && context.Extends is not null;
            _leftOut.Add(template, isIncluded ? null : context.Extends);
            throw;
        }
    }

    /// <summary>Whether it is worth another try: the last one failed in a template that can be left out.</summary>
    public bool Continue()
    {
        var another = _failed is not null;
        _failed = null;
        return another;
    }
}
