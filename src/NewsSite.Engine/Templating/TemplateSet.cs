using NewsSite.Diagnostics;
using NewsSite.Templating.Components;
using NewsSite.Text;
using Scriban;
using Scriban.Parsing;
using SourceSpan = NewsSite.Diagnostics.SourceSpan;
using TextPosition = Scriban.Parsing.TextPosition;

namespace NewsSite.Templating;

/// <summary>
/// All templates, parsed once and shared by all threads (a parsed template is never changed by running it). Every template
/// is parsed, used or not, so that a mistake shows at once.
/// </summary>
public sealed class TemplateSet
{
    /// <summary>Asks for the theme's template of a name that the site's own one hides, so that it can be extended.</summary>
    public const string ThemePrefix = "theme:";

    /// <summary>Before the name of a block, where it is asked whether templates share it.</summary>
    public const string BlockPrefix = "\u0001";

    /// <summary>Asks whether some template writes whole pages.</summary>
    public const string Frame = "";

    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _blockUses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ComponentDeclaration> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong> _digests = new(StringComparer.Ordinal);
    private readonly TemplateMentions _mentions;
    private readonly ThemeFiles _files;

    public TemplateSet(ThemeFiles files, DiagnosticBag diagnostics)
    {
        _files = files;
        foreach (var path in files.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var layers = files.FindAll(path).ToList();
            Add(path, layers[0], diagnostics);
            if (layers.Count > 1)
            {
                Add(ThemePrefix + path, layers[^1], diagnostics);
            }
            if (ComponentPath.NameOfFeed(path) is { } component && files.Find(ComponentDeclaration.TemplateOf(component)) is null)
            {
                diagnostics.Add(Errors.Templates.BadDeclaration(SourceSpan.File(layers[0].DisplayPath), $"there is no component '{component}'", $"add {ComponentDeclaration.TemplateOf(component)}"));
            }
        }
        _mentions = new TemplateMentions(_templates);
    }

    /// <summary>The components that articles can use, by name.</summary>
    public IReadOnlyDictionary<string, ComponentDeclaration> Components => _components;

    public IEnumerable<string> Names => _templates.Keys.Where(name => !name.StartsWith(ThemePrefix, StringComparison.Ordinal));

    /// <summary>The names that somebody may have meant who wrote one that does not exist.</summary>
    public IEnumerable<string> NamesLike(string name) => name.StartsWith(ThemePrefix, StringComparison.Ordinal) ? Names.Select(known => ThemePrefix + known) : Names;

    /// <summary>Whether some template writes whole pages, which the others can extend.</summary>
    public bool HasFrame { get; private set; }

    /// <summary>The site's own templates that no template names; components, and what hides a template of the theme, are not asked.</summary>
    public IEnumerable<ThemeFile> Unnamed
        => _broken.Count > 0
            ? [] // What it names is not known.
            : Names.Where(name => !name.StartsWith(ComponentPath.Folder, StringComparison.Ordinal) && !_mentions.MayName(name))
                .Select(name => _files.Find(name)!.Value)
                .Where(file => file.IsOwn && _files.FindAll(file.Path).Count() == 1);

    /// <summary>The names that one of those may have been meant to have: what is missing, and what is the theme's.</summary>
    public IEnumerable<string> NamesToFill
        => _mentions.Names.Where(name => !_templates.ContainsKey(name)).Concat(Names.Where(name => !_files.Find(name)!.Value.IsOwn));

    public Template? Find(string name) => _templates.GetValueOrDefault(name) ?? _templates.GetValueOrDefault(WithoutPrefix(name));

    /// <summary>Where a template lies, in every layer that has it, as messages name files; the first one is used.</summary>
    public IEnumerable<string> FilesOf(string name)
    {
        var files = _files.FindAll(WithoutPrefix(name)).Select(file => file.DisplayPath);
        return name.StartsWith(ThemePrefix, StringComparison.Ordinal) ? files.TakeLast(1) : files;
    }

    /// <summary>Whether there is such a template but it cannot be read, which has been reported.</summary>
    public bool IsBroken(string name) => _broken.Contains(name) || _broken.Contains(WithoutPrefix(name));

    /// <summary>Where only the theme has a template, the theme's and the site's are the same.</summary>
    internal static string WithoutPrefix(string name) => name.StartsWith(ThemePrefix, StringComparison.Ordinal) ? name[ThemePrefix.Length..] : name;

    /// <summary>
    /// Whether a block of that name stands in more than the one template that fills it; a block that only one template
    /// names is misspelt, and what it holds would be lost.
    /// </summary>
    public bool IsSharedBlock(string block) => _blockUses.GetValueOrDefault(block) > 1;

    public IEnumerable<string> SharedBlocks => _blockUses.Where(use => use.Value > 1).Select(use => use.Key);

    /// <summary>The digest of what an output sees of a template, of a shared block, or of there being none.</summary>
    public ulong Ask(string question)
    {
        var digest = new Digest();
        if (question.Length == 0)
        {
            digest.Add(HasFrame);
        }
        else
        {
            // A file's name may begin as a block's question does.
            digest.Add(question.StartsWith(BlockPrefix, StringComparison.Ordinal) && IsSharedBlock(question[BlockPrefix.Length..]));
            digest.Add((long)(_digests.GetValueOrDefault(question) is > 0 and var own ? own : _digests.GetValueOrDefault(WithoutPrefix(question))));
        }
        return digest.Value;
    }

    private void Add(string name, ThemeFile file, DiagnosticBag diagnostics)
    {
        var found = new List<Diagnostic>();
        if (file.ReadText(found) is { } text)
        {
            _digests.Add(name, Digest.Of(file.DisplayPath + "\n" + text));
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
            var start = ReadDeclaration(name, file, text, found);
            // The library reads beyond the end of a text that it is to start at.
            var template = start.Offset == text.Length
                ? Template.Parse("", file.DisplayPath)
                : Template.Parse(text, file.DisplayPath, lexerOptions: LexerOptions.Default with { StartPosition = start });
            // Of a template whose declaration is wrong little else can be said.
            if (template.HasErrors && !found.Exists(finding => finding.Severity == Severity.Error))
            {
                found.Add(SyntaxError(template, file.DisplayPath, text, start.Offset));
            }
            CountBlocks(text);
            HasFrame |= text.Contains("<html", StringComparison.OrdinalIgnoreCase);
            if (!template.HasErrors)
            {
                _templates.Add(name, template);
            }
        }
        if (found.Exists(finding => finding.Severity == Severity.Error))
        {
            _broken.Add(name);
        }
        diagnostics.AddRange(found);
    }

    /// <summary>Takes note of a component; returns where its template starts.</summary>
    private TextPosition ReadDeclaration(string name, ThemeFile file, string text, List<Diagnostic> found)
    {
        if (ComponentPath.NameOf(file.Path) is not { } component)
        {
            return new TextPosition(0, 0, 0);
        }
        var fence = DeclarationFence.Of(file.DisplayPath, text, found);
        if (name == file.Path)
        {
            var declaration = DeclarationReader.Read(component, file.DisplayPath, fence.Yaml, found);
            _components.Add(component, declaration with { HasFeedTemplate = _files.FindBeside(declaration.FeedTemplateName, file) is not null });
        }
        return new TextPosition(fence.End, fence.Lines, 0);
    }

    /// <summary>
    /// One mistake makes the library report several; only the first tells anything. What stands behind that one is not the
    /// mistake it stumbled over.
    /// </summary>
    private static Diagnostic SyntaxError(Template template, string path, string text, int start)
    {
        var first = template.Messages.Where(message => message.Type == ParserMessageType.Error).MinBy(message => message.Span.Start.Offset)!;
        if (new SyntaxScan(text).Find(start) is { } problem && problem.Offset <= first.Span.Start.Offset)
        {
            var before = text.AsSpan(0, problem.Offset);
            return Errors.Templates.Syntax(SourceSpan.At(path, before.Count('\n') + 1, problem.Offset - before.LastIndexOf('\n')), problem.Problem);
        }
        return Errors.Templates.Syntax(Place(first.Span), LibraryMessages.Plain(first.Message));
    }

    private void CountBlocks(string text)
    {
        foreach (var part in text.Split("block \"").Skip(1).Select(rest => rest.Split('"')[0]).Distinct(StringComparer.Ordinal))
        {
            _blockUses[part] = _blockUses.GetValueOrDefault(part) + 1;
        }
    }

    /// <summary>The library counts lines and columns from 0.</summary>
    public static SourceSpan Place(Scriban.Parsing.SourceSpan span) => new(
        span.FileName ?? "",
        new Diagnostics.TextPosition(span.Start.Line + 1, span.Start.Column + 1),
        new Diagnostics.TextPosition(span.End.Line + 1, span.End.Column + 2));
}
