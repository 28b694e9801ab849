using NewsSite.Content;
using NewsSite.Io;

namespace NewsSite.Model;

/// <summary>Who paid for a story, or supports those who made it.</summary>
/// <param name="Entry">What is said of the sponsor.</param>
/// <param name="File">The file that says it: a record, or the story itself.</param>
/// <param name="Hash">Of that file.</param>
public sealed record Sponsor(SponsorEntry Entry, SourceFile File, UInt128 Hash)
{
    /// <summary>Whether the sponsor paid for the text.</summary>
    public bool IsNative => !Entry.IsUnderwriter;

    /// <summary>Whether the sponsor's name stands in the byline.</summary>
    public bool IsInByline => IsNative && Entry.Byline is BylineDisplay.Sponsor or BylineDisplay.Both;

    /// <summary>Whether nobody else's name does.</summary>
    public bool IsAloneInByline => IsNative && Entry.Byline == BylineDisplay.Sponsor;
}
