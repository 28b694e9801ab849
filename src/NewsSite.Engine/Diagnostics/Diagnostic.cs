using System.Collections.Immutable;

namespace NewsSite.Diagnostics;

/// <summary>
/// One finding about the site's sources: what is wrong, where, and what to do.
/// Made only by the factories of <see cref="Errors"/>, so that every code has one wording.
/// </summary>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourceSpan Span)
{
    /// <summary>What to do about it; <c>null</c> where the message says it all.</summary>
    public string? Help { get; init; }

    /// <summary>
    /// Finds what was probably meant, which then takes the place of <see cref="Help"/>. Asked when all findings are known and
    /// in order, so that no thread decides which of thousands still get an answer.
    /// </summary>
    public Func<SuggestionBudget, string?>? Suggest { get; init; }

    /// <summary>Other places that belong to the finding, such as the second file of a collision.</summary>
    public ImmutableArray<SourceSpan> Related { get; init; } = [];

    /// <summary>Where the template it was found in is included, the nearest place first.</summary>
    public ImmutableArray<SourceSpan> IncludedFrom { get; init; } = [];

    /// <summary>
    /// What a machine can do about it without asking anybody what was meant; nothing for most. Dropped where nobody asks for
    /// it (<see cref="SiteBuilder.KeepsMends"/>).
    /// </summary>
    public IEnumerable<TextEdit> Mends { get; init; } = [];

    /// <summary><see cref="IncludedFrom"/> in words, or nothing.</summary>
    public string Callers => IncludedFrom.IsEmpty ? "" : $"included from {string.Join(", ", IncludedFrom)}";

    /// <summary>One line in the form compilers print: <c>path:line:column: error NS2003: message</c>.</summary>
    public override string ToString()
        => $"{Span}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}{(Help is null ? "" : $"; {Help}")}{(IncludedFrom.IsEmpty ? "" : $"; {Callers}")}";
}
