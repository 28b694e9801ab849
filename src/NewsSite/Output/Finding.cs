using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Output;

/// <summary>A finding of a check with the name by which the next check knows it again.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Fingerprint">Made of code, file and message, and of which of several equal ones it is; not of the line, which moves.</param>
/// <param name="IsKnown">Whether the baseline has it.</param>
internal sealed record Finding(Diagnostic Diagnostic, string Fingerprint, bool IsKnown)
{
    private const int Digits = 32;

    public static ImmutableArray<Finding> All(ImmutableArray<Diagnostic> diagnostics, IReadOnlySet<string> known)
    {
        var seen = new Dictionary<(string, string, string), int>();
        return [.. diagnostics.Select(diagnostic =>
        {
            var key = (diagnostic.Code, diagnostic.Span.Path, diagnostic.Message);
            seen[key] = seen.GetValueOrDefault(key) + 1;
            var text = $"{diagnostic.Code}\0{diagnostic.Span.Path}\0{diagnostic.Message}\0{seen[key]}";
            var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
            return new Finding(diagnostic, fingerprint, known.Contains(fingerprint));
        })];
    }

    /// <summary>Whether it lies in a file, rather than in the command line.</summary>
    public bool HasFile => Diagnostic.Span.Path.Length > 0 && !Diagnostic.Span.Path.StartsWith("--", StringComparison.Ordinal);

    /// <summary>Whether <c>newssite check --fix</c> can do something about it.</summary>
    public bool IsMendable => Diagnostic.Mends.Any();

    public string Text => Diagnostic.Help is null ? Diagnostic.Message : $"{Diagnostic.Message}; {Diagnostic.Help}";
}
