using System.Text;
using NewsSite.Text;

namespace NewsSite.Io;

/// <summary>A path from the site's root, in NFC, and as the disk spells it; one text where the two are the same.</summary>
internal readonly record struct FoundPath(string Path, string Spelling)
{
    public FoundPath Below(ReadOnlySpan<char> name)
    {
        var path = string.Concat(Path, "/", Ascii.IsValid(name) ? name : Nfc.Normalize(name.ToString()));
        var spelling = ReferenceEquals(Path, Spelling) && path.AsSpan(Path.Length + 1).SequenceEqual(name) ? path : $"{Spelling}/{name}";
        return new FoundPath(path, spelling);
    }
}
