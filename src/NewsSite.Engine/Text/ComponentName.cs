using System.Buffers;

namespace NewsSite.Text;

/// <summary>How components may be called: in articles, and so as templates.</summary>
public static class ComponentName
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static bool IsValid(string name) => name.Length > 0 && char.IsAsciiLetterLower(name[0]) && !name.AsSpan().ContainsAnyExcept(Characters);
}
