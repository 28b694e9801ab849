using System.Collections.Immutable;
using NewsSite.Cli.Commands;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Output;

/// <summary>
/// Prints findings as compilers do, so that editors and CI make the places clickable. A person at a terminal also gets the
/// line with a caret under the place, and the help in a line of its own; a pipe gets one line each.
/// </summary>
/// <param name="target">Where it is printed.</param>
/// <param name="excerpts"><c>null</c> for a pipe.</param>
/// <param name="links"><c>null</c> where there are none.</param>
internal sealed class DiagnosticPrinter(StyledWriter target, SourceExcerpt? excerpts, FileLinks? links = null)
{
    /// <summary>Prints to the standard error, as whoever looks at it can read it.</summary>
    /// <param name="session">The run of the program.</param>
    /// <param name="root">The site's folder.</param>
    public static DiagnosticPrinter Of(Session session, string root) => new(
        session.StyledError,
        session.Environment.ErrorIsTerminal ? new SourceExcerpt(new SourceLines(root), session.Environment.Width) : null,
        FileLinks.AreUnderstood(session.Environment) ? new FileLinks(root) : null);

    public void Print(ImmutableArray<Diagnostic> diagnostics, Detail detail)
    {
        var filter = new RepeatFilter(detail == Detail.Verbose ? [] : diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            if (!filter.Shows(diagnostic) || (detail == Detail.Quiet && diagnostic.Severity != Severity.Error))
            {
                continue;
            }
            Print(diagnostic);
            foreach (var line in detail == Detail.Normal ? filter.LinesAfter(diagnostic) : [])
            {
                target.WriteLine(line, Style.Dim);
            }
        }
    }

    private void Print(Diagnostic diagnostic)
    {
        WritePlace(diagnostic.Span).Write(": ")
            .Write($"{Name(diagnostic.Severity)} {diagnostic.Code}:", StyleOf(diagnostic.Severity))
            .Write($" {VisibleText.Of(diagnostic.Message)}");
        if (excerpts is null)
        {
            target.Write(diagnostic.Help is null ? "" : $"; {VisibleText.Of(diagnostic.Help)}")
                .WriteLine(diagnostic.IncludedFrom.IsEmpty ? "" : $"; {VisibleText.Of(diagnostic.Callers)}");
            return;
        }
        target.WriteLine();
        PrintExcerpt(diagnostic, excerpts);
        foreach (var related in diagnostic.Related)
        {
            target.Write("  see also: ", Style.Dim);
            WritePlace(related).WriteLine();
        }
        foreach (var caller in diagnostic.IncludedFrom)
        {
            target.Write("  included from: ", Style.Dim);
            WritePlace(caller).WriteLine();
        }
        if (diagnostic.Help is not null)
        {
            target.Write("  help: ", Style.Info).WriteLine(VisibleText.Of(diagnostic.Help));
        }
    }

    private StyledWriter WritePlace(SourceSpan span) => target.WriteLink(VisibleText.Of(span.ToString()), links?.AddressOf(span), Style.Path);

    private void PrintExcerpt(Diagnostic diagnostic, SourceExcerpt source)
    {
        if (source.Of(diagnostic.Span) is not var (gutter, line, carets))
        {
            return;
        }
        target.Write(gutter, Style.Dim).WriteLine(line);
        target.Write($"{new string(' ', gutter.Length - 2)}| ", Style.Dim).WriteLine(carets, StyleOf(diagnostic.Severity));
    }

    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => Style.Error,
        Severity.Warning => Style.Warning,
        _ => Style.Info,
    };
}
