using Scriban;
using Scriban.Syntax;

namespace NewsSite.Templating;

/// <summary>
/// Which templates the code of templates names, whether or not it has run. A name may be put together, so a quoted text
/// stands for all names that start with it.
/// </summary>
internal sealed class TemplateMentions
{
    /// <summary>What is shorter is a part of too many names.</summary>
    private const int MinLength = 3;

    private readonly HashSet<string> _quoted = new(StringComparer.Ordinal);

    /// <summary>Sorted, and without those that start with another one.</summary>
    private readonly List<string> _starts = [];

    /// <summary>The folders from which templates are taken by names that only running them shows.</summary>
    private readonly HashSet<string> _openFolders = new(StringComparer.Ordinal);

    /// <summary>Whether some name tells nothing before it runs, not even the folder.</summary>
    private bool _isAnyPossible;

    public TemplateMentions(IEnumerable<KeyValuePair<string, Template>> templates)
    {
        foreach (var (name, template) in templates)
        {
            foreach (var node in Parts(template.Page))
            {
                Read(name, node);
            }
        }
        foreach (var quoted in _quoted.Order(StringComparer.Ordinal))
        {
            if (_starts.Count == 0 || !quoted.StartsWith(_starts[^1], StringComparison.Ordinal))
            {
                _starts.Add(quoted);
            }
        }
    }

    /// <summary>Quoted texts that look like names, in ordinal order.</summary>
    public IEnumerable<string> Names => _quoted.Where(text => text.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Whether some template may ask for the one of that name.</summary>
    public bool MayName(string template) => _isAnyPossible || _openFolders.Contains(FolderOf(template)) || StartsAsQuoted(template);

    private bool StartsAsQuoted(string template)
    {
        // No start is the beginning of another one, so the nearest before the name is the only one that can be its own.
        var index = _starts.BinarySearch(template, StringComparer.Ordinal);
        return index >= 0 || (~index > 0 && template.StartsWith(_starts[~index - 1], StringComparison.Ordinal));
    }

    private void Read(string template, ScriptNode node)
    {
        switch (node)
        {
            case ScriptLiteral { Value: string text } when TemplateSet.WithoutPrefix(text) is { Length: >= MinLength } quoted && quoted != template:
                _quoted.Add(quoted);
                break;
            case ScriptFunctionCall { Arguments: [var name, ..] } call when TakesTemplate(call):
                ReadName(name);
                break;
            case ScriptPipeCall { From: { } name, To: { } function } when TakesTemplate(function):
                ReadName(name);
                break;
        }
    }

    /// <summary>A name that is no plain text can be any of the folder that it starts with.</summary>
    private void ReadName(ScriptNode name)
    {
        if (name is ScriptLiteral { Value: string })
        {
            return;
        }
        if (Parts(name).FirstOrDefault(part => part is ScriptLiteral or ScriptVariable) is ScriptLiteral { Value: string start })
        {
            _openFolders.Add(FolderOf(TemplateSet.WithoutPrefix(start)));
        }
        else
        {
            _isAnyPossible = true;
        }
    }

    private static bool TakesTemplate(ScriptNode function) => function switch
    {
        ScriptFunctionCall { Target: { } target } => TakesTemplate(target),
        ScriptVariable { Name: "include" or "cached" or "extends" or "has_template" } => true,
        _ => false,
    };

    private static string FolderOf(string name) => name[..(name.LastIndexOf('/') + 1)];

    /// <summary>A node and all below it, in the order of the text.</summary>
    private static IEnumerable<ScriptNode> Parts(ScriptNode? root)
    {
        var open = new Stack<ScriptNode?>([root]);
        while (open.TryPop(out var node))
        {
            if (node is null)
            {
                continue;
            }
            yield return node;
            for (var i = node.ChildrenCount - 1; i >= 0; i--)
            {
                open.Push(node.GetChildren(i));
            }
        }
    }
}
