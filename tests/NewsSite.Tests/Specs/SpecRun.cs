using System.Globalization;
using System.Text;
using NewsSite.Desk;
using NewsSite.Diagnostics;
using Xunit;

namespace NewsSite.Tests.Specs;

/// <summary>Builds the site of one case and compares what came out with what its sections say.</summary>
internal sealed class SpecRun
{
    private static readonly DateTimeOffset DefaultNow = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private readonly SpecCase _spec;
    private readonly string _root;
    private readonly SortedDictionary<string, string> _output;
    private readonly BuildResult _result;
    private readonly List<string> _problems = [];

    private SpecRun(SpecCase spec, TempFolder folder)
    {
        _spec = spec;
        _root = folder.FullPath;
        var isLater = SpecInput.WriteBefore(spec, folder.FullPath);
        if (isLater)
        {
            Report(new SiteBuilder(OptionsOf(spec, folder.FullPath)).Build(TestContext.Current.CancellationToken).Published, "the build before fails");
            SpecInput.RemoveBefore(spec, folder.FullPath);
        }
        SpecInput.Write(spec, folder.FullPath);
        _result = new SiteBuilder(OptionsOf(spec, folder.FullPath)) { KeepsMends = true }.Build(TestContext.Current.CancellationToken);
        _output = Output(folder.PathOf("public"));
        if (!OptionsOf(spec, folder.FullPath).Clean && !isLater)
        {
            BuildAgain(folder);
        }
    }

    /// <summary>From what the first build remembers: the same pages and findings.</summary>
    private void BuildAgain(TempFolder folder)
    {
        var again = new SiteBuilder(OptionsOf(_spec, folder.FullPath)) { KeepsMends = true }.Build(TestContext.Current.CancellationToken);
        Compare("diagnostics of a second build", TextOf(_result, onlyLasting: true), TextOf(again, onlyLasting: true));
        Compare("mends of a second build", MendsOf(_result), MendsOf(again));
        Report(_output.SequenceEqual(Output(folder.PathOf("public"))), "a second build makes other files");
    }

    /// <summary>What is not as the case says; nothing if all is.</summary>
    public static IReadOnlyList<string> Check(SpecCase spec)
    {
        using var folder = new TempFolder();
        var run = new SpecRun(spec, folder);
        foreach (var section in spec.Sections)
        {
            run.Check(section);
        }
        if (!spec.Sections.Exists(section => section.Verb == "diagnostics"))
        {
            run.Compare("diagnostics (none expected)", "", run.Diagnostics);
        }
        return run._problems;
    }

    /// <summary>Puts what came out into the sections that are compared as a whole.</summary>
    public static void Update(SpecCase spec)
    {
        using var folder = new TempFolder();
        var run = new SpecRun(spec, folder);
        foreach (var section in spec.Sections)
        {
            if (run.Actual(section) is { } text)
            {
                section.Replace(text);
            }
        }
        if (run.Diagnostics.Length > 0 && !spec.Sections.Exists(section => section.Verb == "diagnostics"))
        {
            var section = SpecSection.Create("diagnostics");
            section.Replace(run.Diagnostics);
            spec.Sections.Add(section);
        }
    }

    public static BuildOptions OptionsOf(SpecCase spec, string root)
    {
        var options = new BuildOptions { Root = root, Output = Path.Join(root, "public"), Now = DefaultNow, Jobs = 2, PictureCache = SamplePicture.Cache };
        foreach (var word in spec.Options)
        {
            var value = word[(word.IndexOf('=', StringComparison.Ordinal) + 1)..];
            options = word.Split('=')[0] switch
            {
                "now" => options with { Now = DateTimeOffset.Parse(value, CultureInfo.InvariantCulture) },
                "drafts" => options with { Drafts = true },
                "future" => options with { Future = true },
                "strict" => options with { Strict = true },
                "keep-going" => options with { KeepGoing = true },
                "clean" => options with { Clean = true },
                "base-url" => options with { BaseUrl = value },
                "jobs" => options with { Jobs = int.Parse(value, CultureInfo.InvariantCulture) },
                "output" => options with { Output = Path.GetFullPath(Path.Join(root, value)) },
                _ => throw new FormatException($"there is no option '{word}'"),
            };
        }
        return options;
    }

    private static SortedDictionary<string, string> Output(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
        {
            files.Add("public/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), Encoding.UTF8.GetString(File.ReadAllBytes(file)));
        }
        return files;
    }

    private string Diagnostics => TextOf(_result);

    /// <param name="result">Of a build.</param>
    /// <param name="onlyLasting">Without what one build alone tells.</param>
    private static string TextOf(BuildResult result, bool onlyLasting = false)
        => string.Join('\n', result.Diagnostics.Where(finding => !onlyLasting || !DiagnosticCodes.OfTheMoment.Contains(finding.Code)).Select(finding => finding.ToString()));

    private static string MendsOf(BuildResult result)
        => string.Join('\n', result.Diagnostics.SelectMany(finding => finding.Mends.Select(mend => $"{finding.Code} {mend}"))).TrimEnd();

    private string Mended(string path)
    {
        var found = _result.Diagnostics.Where(finding => finding.Mends.Any()).Select(finding => finding.Code).Except(DiagnosticCodes.Mendable).ToList();
        Report(found.Count == 0, $"mended, but not among DiagnosticCodes.Mendable: {string.Join(", ", found)}");
        return Mending.Plan(_root, _result.Diagnostics, out _).FirstOrDefault(file => file.File.Path == path)?.After.TrimEnd('\n', ' ') ?? "";
    }

    /// <summary>What a section that is compared as a whole should say, or <c>null</c> for other sections.</summary>
    private string? Actual(SpecSection section) => section.Verb switch
    {
        "diagnostics" => Diagnostics,
        "left out" => string.Join('\n', _result.LeftOut.Select(pair => $"{pair.Key}: {pair.Value.Reason}")),
        "files" => string.Join('\n', _output.Keys),
        "mended" => Mended(section.Path),
        "expect" => _output.TryGetValue(section.Path, out var text) ? text.TrimEnd('\n', ' ') : null,
        _ => null,
    };

    private void Check(SpecSection section)
    {
        if (section.Verb is "input" or "before")
        {
            return;
        }
        if (section.Verb == "absent")
        {
            Report(!_output.ContainsKey(section.Path), $"{section.Path} should not exist");
        }
        else if (section.Verb != "mended" && section.Path.Length > 0 && !_output.ContainsKey(section.Path))
        {
            _problems.Add($"{section.Path} does not exist; there are\n{string.Join('\n', _output.Keys)}\nand the findings\n{Diagnostics}");
        }
        else if (section.Verb is "contains" or "lacks")
        {
            CheckLines(section, _output[section.Path].Split('\n').Select(line => line.Trim()).ToHashSet(), section.Verb == "contains");
        }
        else
        {
            Compare(section.Header, section.Text, Actual(section)!);
        }
    }

    /// <summary>A line of the section stands for a whole line of the file, or with <c>…</c> at an end for a part of one.</summary>
    private void CheckLines(SpecSection section, HashSet<string> lines, bool expected)
    {
        foreach (var line in section.TextLines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var isPart = line.StartsWith('…') || line.EndsWith('…');
            var found = isPart ? lines.Any(text => text.Contains(line.Trim('…'), StringComparison.Ordinal)) : lines.Contains(line);
            Report(found == expected, $"{section.Path} {(expected ? "lacks" : "contains")} the line\n{line}\nit is\n{_output[section.Path]}");
        }
    }

    private void Compare(string what, string expected, string actual)
        => Report(expected == actual.TrimEnd('\n', ' '), $"{what}: expected\n{expected}\nfound\n{actual}");

    private void Report(bool holds, string problem)
    {
        if (!holds)
        {
            _problems.Add(problem);
        }
    }
}
