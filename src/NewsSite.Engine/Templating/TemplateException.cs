using NewsSite.Diagnostics;
using Scriban.Syntax;

namespace NewsSite.Templating;

/// <summary>Carries a finding out of a running template; the engine turns it into a diagnostic at the page that ran it.</summary>
public sealed class TemplateException(Scriban.Parsing.SourceSpan span, Func<SourceSpan, Diagnostic?> create)
    : ScriptRuntimeException(span, "stopped by the site")
{
    /// <summary>The finding, or <c>null</c> if it has been reported already.</summary>
    public Diagnostic? ToDiagnostic() => create(TemplateSet.Place(Span));
}
