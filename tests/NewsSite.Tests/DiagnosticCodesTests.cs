using System.Text.RegularExpressions;
using NewsSite.Diagnostics;
using NewsSite.Tests.Specs;
using Xunit;

namespace NewsSite.Tests;

/// <summary>The table of codes is what the factories make, and every code is produced by a spec.</summary>
public sealed partial class DiagnosticCodesTests
{
    /// <summary>Findings that no folder of files can bring about; each names the test that does.</summary>
    private static readonly Dictionary<string, string> MadeElsewhere = new()
    {
        ["NS2049"] = "needs a hundred languages: HostileScaleTests",
        ["NS3052"] = "needs the web: Cli/ElsewhereTests",
        ["NS3053"] = "needs the web: Cli/ElsewhereTests",
        ["NS3054"] = "needs the web: Cli/ElsewhereTests",
        ["NS6001"] = "needs a file that may not be read: SourceFileTests",
        ["NS6002"] = "needs symbolic links: SourceFileTests",
        ["NS6003"] = "needs folders deeper than a spec can show: SourceFileTests",
        ["NS6005"] = "needs a full or read-only disk: Io/OutputFailureTests",
        ["NS6010"] = "needs two builds at once: Io/BuildLockTests",
        ["NS6011"] = "needs a crash: Io/PublishCrashTests",
        ["NS6012"] = "needs a folder that cannot be written: Io/OutputFailureTests",
        ["NS6013"] = "needs a file that changes between two phases: SourceFileTests",
        ["NS6015"] = "needs a pipe: SourceFileTests",
        ["NS6017"] = "needs symbolic links: SourceFileTests",
        ["NS9002"] = "needs a wrong memory of the last build: Rebuilds/VerifyTests",
        ["NS9003"] = "needs a wrong memory of the last build: Rebuilds/VerifyTests",
    };

    private static readonly ILookup<string, Severity> Factories = Directory
        .EnumerateFiles(Path.Join(Repository.EngineFolder, "Diagnostics"), "Errors*.cs")
        .SelectMany(path => Factory().Matches(File.ReadAllText(path)))
        .ToLookup(match => match.Groups[2].Value, match => Enum.Parse<Severity>(match.Groups[1].Value));

    [Fact]
    public void Codes_are_exactly_those_of_the_factories()
        => Assert.Equal(Factories.Select(factory => factory.Key).Order(StringComparer.Ordinal), DiagnosticCodes.All.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_has_one_factory()
        => Assert.Empty(Factories.Where(factory => factory.Count() > 1).Select(factory => factory.Key));

    [Fact]
    public void Severities_are_those_of_the_factories()
        => Assert.Equal(
            Factories.OrderBy(factory => factory.Key, StringComparer.Ordinal).Select(factory => $"{factory.Key} {factory.First()}"),
            DiagnosticCodes.All.Order(StringComparer.Ordinal).Select(code => $"{code} {DiagnosticCodes.DefaultSeverity(code)}"));

    [Fact]
    public void Every_code_occurs_in_a_spec()
    {
        var shown = SpecFile.All
            .SelectMany(file => file.Cases)
            .SelectMany(spec => spec.Sections.Where(section => section.Verb == "diagnostics"))
            .SelectMany(section => Code().Matches(section.Text).Select(match => match.Groups[1].Value))
            .Concat(MadeElsewhere.Keys);
        Assert.Empty(DiagnosticCodes.All.Except(shown));
    }

    [GeneratedRegex(@"(Error|Warning|Info)\(""(NS\d{4})""")]
    private static partial Regex Factory();

    [GeneratedRegex(@" (?:error|warning|info) (NS\d{4}): ")]
    private static partial Regex Code();
}
