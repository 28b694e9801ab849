using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace NewsSite.Tests;

/// <summary>
/// Which folder of the engine may use which, and what none of them may do (docs/architecture.md). Checked on the text of the
/// sources, so that a rule broken inside a method counts too.
/// </summary>
public sealed partial class LayeringTests
{
    /// <summary>The folders that each folder uses. A new entry here is a decision, not a formality.</summary>
    private static readonly Dictionary<string, string[]> Uses = new()
    {
        ["Diagnostics"] = [],
        ["Time"] = [],
        ["Text"] = ["Diagnostics"],
        ["Languages"] = ["Text", "Time"],
        ["Yaml"] = ["Diagnostics", "Text"],
        ["Io"] = ["Diagnostics", "Text"],
        ["Incremental"] = ["Io", "Text"],
        ["Pictures"] = ["Io", "Text"],
        ["Markdown"] = ["Diagnostics", "Languages", "Text"],
        ["Configuration"] = ["Diagnostics", "Io", "Languages", "Markdown", "Pictures", "Text", "Time", "Yaml"],
        ["Content"] = ["Configuration", "Diagnostics", "Incremental", "Io", "Languages", "Markdown", "Text", "Time", "Yaml"],
        ["Model"] = ["Configuration", "Content", "Diagnostics", "Io", "Text", "Yaml"],
        ["Routing"] = ["Configuration", "Diagnostics", "Io", "Model", "Text", "Yaml"],
        ["Views"] = ["Configuration", "Content", "Diagnostics", "Io", "Languages", "Markdown", "Model", "Pictures", "Routing", "Text", "Time"],
        ["Templating"] = ["Configuration", "Diagnostics", "Io", "Languages", "Text", "Time", "Views", "Yaml"],
        ["Desk"] = ["Configuration", "Content", "Diagnostics", "Io", "Model", "Templating", "Text", "Time", "Yaml"],
        ["Outputs"] = ["Routing", "Text", "Time", "Views"],
        ["Rendering"] = ["Configuration", "Content", "Diagnostics", "Incremental", "Io", "Markdown", "Model", "Outputs", "Pictures", "Routing", "Templating", "Text", "Views"],
    };

    /// <summary>Who may know a library.</summary>
    private static readonly Dictionary<string, string> Libraries = new()
    {
        ["YamlDotNet"] = "Yaml",
        ["Markdig"] = "Markdown",
        ["Ganss"] = "Markdown",
        ["AngleSharp"] = "Markdown",
        ["Scriban"] = "Templating",
        ["NodaTime"] = "Time",
        ["NetVips"] = "Pictures",
    };

    [Fact]
    public void Every_folder_uses_only_those_below_it()
        => Assert.Equal(
            Uses.SelectMany(pair => pair.Value.Select(used => $"{pair.Key} uses {used}")).Order(StringComparer.Ordinal),
            Sources.Where(file => file.Folder.Length > 0)
                .SelectMany(file => UsedFolders(file).Select(used => $"{file.Folder} uses {used}"))
                .Distinct()
                .Order(StringComparer.Ordinal));

    [Fact]
    public void The_folders_have_an_order()
    {
        var order = new List<string>();
        while (Uses.Keys.Except(order).FirstOrDefault(folder => Uses[folder].All(order.Contains)) is { } next)
        {
            order.Add(next);
        }
        Assert.Empty(Uses.Keys.Except(order));
    }

    [Fact]
    public void Every_library_is_known_to_one_folder()
        => Assert.Empty(Sources.SelectMany(file => Libraries
            .Where(pair => pair.Value != file.Folder && Regex.IsMatch(file.Code, $@"\b{pair.Key}\."))
            .Select(pair => $"{file.Path} uses {pair.Key}")));

    [Theory]
    [InlineData(@"(?<![\w.])(File|Directory)\.[A-Z]\w*\(|\bFileStream\b|\bFileInfo\b|\bDirectoryInfo\b", "Io")]
    [InlineData(@"(?<![\w.])Console\.", "")]
    [InlineData(@"(?<![\w.])Environment\.", "")]
    [InlineData(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", "")]
    [InlineData(@"\bTimeProvider\b", "")]
    [InlineData(@"\bGuid\.NewGuid\b", "")]
    [InlineData(@"\bRandom(\.|\()|\bnew Random\b", "")]
    [InlineData(@"\bCurrent(UI)?Culture\b|\bnew CultureInfo\b", "")]
    [InlineData(@"\bdynamic\b", "")]
    [InlineData(@"\basync\b|\bawait\b", "")]
    [InlineData(@"\bthrow new Exception\(", "")]
    public void Nothing_but_the_door_for_it_touches(string pattern, string door)
        => Assert.Empty(Sources.Where(file => file.Folder != door && !IsExempt(file.Path, pattern))
            .SelectMany(file => Regex.Matches(file.Code, pattern).Select(match => $"{file.Path}: {match.Value}")));

    /// <summary>Whatever an output depends on goes through the views, where it is recorded.</summary>
    [Fact]
    public void Templates_and_writers_read_the_model_through_views_only()
        => Assert.Empty(Sources.Where(file => file.Folder is "Templating" or "Outputs")
            .SelectMany(file => DirectReads().Matches(file.Code).Select(match => $"{file.Path}: {match.Value}")));

    [Fact]
    public void Nothing_static_has_state()
    {
        var mutable = typeof(SiteBuilder).Assembly.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: true) && !type.Name.StartsWith('<'))
            .Where(type => type.Namespace?.StartsWith("NewsSite", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<'))
            .Select(field => $"{field.DeclaringType}.{field.Name}");
        Assert.Empty(mutable);
    }

    /// <summary>The clock of the phases' timings is told to people, never written to a page.</summary>
    private static bool IsExempt(string path, string pattern) => path == "PhaseTimer.cs" && pattern.Contains("TimeProvider", StringComparison.Ordinal);

    private static IEnumerable<string> UsedFolders(Source file)
        => Usings().Matches(file.Code).Select(match => match.Groups[1].Value)
            .Concat(Uses.Keys.Where(folder => Regex.IsMatch(file.Code, $@"(?<![\w.<])NewsSite\.{folder}\.[A-Z]") || Regex.IsMatch(file.Code, $@"[\s(<]{folder}\.[A-Z]\w+[\s(.>?]") && IsNamespaceUse(file.Code, folder)))
            .Where(folder => folder != file.Folder)
            .Distinct();

    /// <summary>A type of the folder written with its namespace in front.</summary>
    private static bool IsNamespaceUse(string code, string folder)
        => Regex.Matches(code, $@"(?<![\w.]){folder}\.([A-Z]\w+)").Any(match => TypesOf[folder].Contains(match.Groups[1].Value));

    private static readonly ILookup<string, string> TypesOf = typeof(SiteBuilder).Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("NewsSite.", StringComparison.Ordinal) == true)
        .ToLookup(type => type.Namespace!.Split('.')[1], type => type.Name);

    private static readonly Source[] Sources = [.. Directory.EnumerateFiles(Repository.EngineFolder, "*.cs", SearchOption.AllDirectories)
        .Select(path => (Full: path, Path: Path.GetRelativePath(Repository.EngineFolder, path).Replace('\\', '/')))
        .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
        .Select(file => new Source(
            file.Path,
            file.Path.Contains('/') ? file.Path.Split('/')[0] : "",
            CommentsAndTexts().Replace(File.ReadAllText(file.Full), " ")))];

    [GeneratedRegex(@"^using (?:static )?NewsSite\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"using NewsSite\.(Model|Content)\b|\b[sS]cope\.(Site|Edition|Strings|Bodies)\b|(?<![\w.])(Model|Content)\.[A-Z]")]
    private static partial Regex DirectReads();

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/|@?""(?:\\.|[^""\\\n])*""", RegexOptions.Singleline)]
    private static partial Regex CommentsAndTexts();

    private sealed record Source(string Path, string Folder, string Code);
}
