using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Rendering;

namespace NewsSite;

/// <summary>What is known of an output or of a file of the site; or why nothing is.</summary>
public sealed record InquiryAnswer
{
    public InquiryAnswer(OutputExplanation output) => Output = output;

    public InquiryAnswer(SourceExplanation source) => Source = source;

    public InquiryAnswer(string problem, string? help) => (Problem, Help) = (problem, help);

    public OutputExplanation? Output { get; }

    public SourceExplanation? Source { get; }

    public string? Problem { get; }

    /// <summary>What to do about the problem, if that is known.</summary>
    public string? Help { get; }

    internal static InquiryAnswer OfErrors(ImmutableArray<Diagnostic> found)
        => new(found.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } first ? $"the site cannot be read: {first}" : "the site cannot be read", "run 'newssite build' to see all that is wrong");
}
