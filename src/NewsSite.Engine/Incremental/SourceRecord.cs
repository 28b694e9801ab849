using NewsSite.Io;

namespace NewsSite.Incremental;

/// <summary>What reading a file alone gave, as bytes, and by what the file is known again.</summary>
/// <param name="Hash">Of the file's content.</param>
/// <param name="Identity">By which the file need not even be opened to be known again; the default where it is too young for that.</param>
public readonly record struct SourceRecord(ContentHash Hash, FileIdentity Identity, ReadOnlyMemory<byte> Content)
{
    /// <summary>The memo's row that says just that, one more than its place; 0 if there is none.</summary>
    internal int Row { get; init; }
}
