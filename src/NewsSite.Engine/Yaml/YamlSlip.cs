namespace NewsSite.Yaml;

/// <summary>A mistake that people make in YAML, in words for somebody who has never read its specification.</summary>
/// <param name="Line">Counted from 0.</param>
/// <param name="Column">Counted from 0.</param>
public sealed record YamlSlip(int Line, int Column, string Problem, string Advice)
{
    /// <summary>The value that quotes around it would mend, by its first column from 0; <c>null</c> if there is none.</summary>
    public (int Column, string Text)? Unquoted { get; init; }
}
