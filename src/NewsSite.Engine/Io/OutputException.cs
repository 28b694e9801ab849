using NewsSite.Diagnostics;

namespace NewsSite.Io;

/// <summary>The output cannot be written. All exceptions of one <see cref="OutputStaging"/> carry the same diagnostic, so that it is reported once.</summary>
public sealed class OutputException(Diagnostic diagnostic, Exception? cause = null) : Exception(diagnostic.Message, cause)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
