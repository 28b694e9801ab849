using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>An address that the site, or the one before it, once had.</summary>
/// <param name="File">The file that says so, relative to the site's root.</param>
/// <param name="From">A path from the site's root, and where it stands.</param>
/// <param name="To">A path from the site's root, or an address elsewhere.</param>
public sealed record OldAddress(string File, Located<string> From, string To)
{
    public SourceSpan Span => From.In(File);
}
