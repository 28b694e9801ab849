using System.Collections.Immutable;

namespace NewsSite.Rendering;

/// <summary>What an output asked of one thing, in the words of front matter and templates.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Subject">Its file in the site, or how it is called where it has none.</param>
/// <param name="Members">What was asked of it.</param>
public sealed record Dependency(DependencyKind Kind, string Subject, ImmutableArray<string> Members)
{
    private const int MostNamed = 5;

    /// <summary>Such as <c>content/world/a.md: title, summary</c>.</summary>
    public override string ToString() => Members.IsEmpty ? Subject : $"{Subject}: {Listed}";

    private string Listed => string.Join(", ", Members.Take(MostNamed)) + (Members.Length > MostNamed ? $" and {Members.Length - MostNamed} more" : "");
}

/// <summary>In the order in which they are told.</summary>
public enum DependencyKind
{
    Template,
    Asset,
    Story,

    /// <summary>The file of a section, a term or an author.</summary>
    Record,

    /// <summary>Lists of stories, and pages of them.</summary>
    List,
    Data,

    /// <summary>Pictures and other files.</summary>
    File,
    Link,
    Words,
    Settings,
}
