using NewsSite.Text;

namespace NewsSite.Io;

/// <summary>A path from the site's root, in NFC, and as the disk spells it; one text where the two are the same.</summary>
internal readonly record struct FoundPath(string Path, string Spelling)
{
    public FoundPath Below(string name)
    {
        var path = $"{Path}/{Nfc.Normalize(name)}";
        var spelling = ReferenceEquals(Path, Spelling) && path.AsSpan(Path.Length + 1).SequenceEqual(name) ? path : $"{Spelling}/{name}";
        return new FoundPath(path, spelling);
    }
}
