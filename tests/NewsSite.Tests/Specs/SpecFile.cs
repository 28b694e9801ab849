namespace NewsSite.Tests.Specs;

/// <summary>
/// A <c>*.spec.txt</c> file: cases divided by lines of at least twenty <c>=</c>. A case is a title line <c># …</c>,
/// perhaps lines of comment and a line <c>options: …</c>, and sections, each under a line <c>-- name --</c> (README.md
/// in this folder lists them). A file that was read and is written again has the same text.
/// </summary>
internal sealed class SpecFile
{
    private const string Rule = "======================================================================";

    private SpecFile(string path, List<SpecCase> cases)
    {
        Path = path;
        Cases = cases;
    }

    public string Path { get; }

    public string Name => System.IO.Path.GetFileName(Path)[..^".spec.txt".Length];

    public IReadOnlyList<SpecCase> Cases { get; }

    public static string Folder { get; } = System.IO.Path.Join(Repository.Root, "tests", "NewsSite.Tests", "Specs");

    public static IEnumerable<SpecFile> All
        => Directory.EnumerateFiles(Folder, "*.spec.txt").Order(StringComparer.Ordinal).Select(Read);

    public static SpecFile Read(string path)
    {
        var cases = new List<SpecCase>();
        var lines = new List<string>();
        foreach (var line in File.ReadAllText(path).TrimEnd('\n').Split('\n').Append(Rule))
        {
            if (line.Length < 20 || line.Any(c => c != '='))
            {
                lines.Add(line);
                continue;
            }
            cases.Add(SpecCase.Parse(path, lines));
            lines.Clear();
        }
        return new SpecFile(path, cases);
    }

    public void Write() => File.WriteAllText(Path, string.Join($"\n{Rule}\n", Cases.Select(spec => spec.ToString())) + "\n");
}

/// <summary>One case of a spec file.</summary>
internal sealed record SpecCase(string Title, IReadOnlyList<string> Head, List<SpecSection> Sections)
{
    /// <summary>The words after <c>options:</c>.</summary>
    public IEnumerable<string> Options
        => Head.Where(line => line.StartsWith("options:", StringComparison.Ordinal))
            .SelectMany(line => line["options:".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static SpecCase Parse(string path, List<string> lines)
    {
        var sections = new List<SpecSection>();
        var head = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal) && line.Length > 6)
            {
                sections.Add(SpecSection.Create(line[3..^3]));
            }
            else if (sections.Count > 0)
            {
                sections[^1].Lines.Add(line);
            }
            else
            {
                head.Add(line);
            }
        }
        return head.Count > 0 && head[0].StartsWith("# ", StringComparison.Ordinal)
            ? new SpecCase(head[0][2..], head[1..], sections)
            : throw new FormatException($"{path}: a case starts with a line '# title', found '{head.FirstOrDefault()}'");
    }

    public override string ToString()
        => string.Join('\n', [$"# {Title}", .. Head, .. Sections.SelectMany(section => section.Lines.Prepend($"-- {section.Header} --"))]);
}

/// <summary>A part of a case under its line <c>-- header --</c>.</summary>
/// <param name="Verb">What the text is: <c>input</c>, <c>expect</c>, <c>contains</c>, <c>lacks</c>, <c>absent</c>, <c>before</c>, <c>mended</c>, <c>files</c>, <c>diagnostics</c>, <c>left out</c>.</param>
/// <param name="Path">The file it is about, if it is about one.</param>
/// <param name="Flag">The word in brackets after the path: <c>escaped</c>, <c>more</c>, <c>new</c>, or <c>picture</c> and its size.</param>
internal sealed record SpecSection(string Header, string Verb, string Path, string Flag)
{
    private static readonly string[] Verbs = ["expect", "contains", "lacks", "absent", "before", "mended"];
    private static readonly string[] Alone = ["files", "diagnostics", "left out"];

    public List<string> Lines { get; } = [];

    /// <summary>The lines up to the last that is not blank, so that a blank line may stand before the next section.</summary>
    public string Text => string.Join('\n', Lines).TrimEnd('\n', ' ');

    public IEnumerable<string> TextLines => Text.Length == 0 ? [] : Text.Split('\n');

    /// <summary>Puts other lines in place of the text; blank lines at the end stay.</summary>
    public void Replace(string text)
    {
        var blanks = Lines.AsEnumerable().Reverse().TakeWhile(string.IsNullOrWhiteSpace).Count();
        Lines.Clear();
        Lines.AddRange(text.Length == 0 ? [] : text.Split('\n'));
        Lines.AddRange(Enumerable.Repeat("", blanks));
    }

    public static SpecSection Create(string header)
    {
        if (Alone.Contains(header))
        {
            return new SpecSection(header, header, "", "");
        }
        var name = header;
        var flag = "";
        if (name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket)
        {
            flag = name[(bracket + 2)..^1];
            name = name[..bracket];
        }
        var verb = Array.Find(Verbs, verb => name.StartsWith(verb + " ", StringComparison.Ordinal));
        return verb is null ? new SpecSection(header, "input", name, flag) : new SpecSection(header, verb, name[(verb.Length + 1)..], flag);
    }
}
