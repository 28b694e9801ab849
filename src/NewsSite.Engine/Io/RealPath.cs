namespace NewsSite.Io;

/// <summary>Where a path leads when every link on the way is followed; what does not exist yet is kept as it is.</summary>
public static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>Names differ by case alone, as a rule, only on Linux.</summary>
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path) => Of(Path.GetFullPath(path), MaxLinks);

    /// <summary>Whether <paramref name="inner"/> is <paramref name="outer"/> or lies below it; both are real paths.</summary>
    public static bool Contains(string outer, string inner)
        => inner.StartsWith(outer, Comparison)
            && (inner.Length == outer.Length || Path.EndsInDirectorySeparator(outer) || inner[outer.Length] == Path.DirectorySeparatorChar);

    private static string Of(string path, int linksLeft)
    {
        if (linksLeft == 0)
        {
            throw new IOException($"too many links on the way to '{path}'");
        }
        var real = Path.GetPathRoot(path)!;
        foreach (var segment in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var folder = real;
            real = Path.Join(folder, segment);
            if (new FileInfo(real).LinkTarget is { } target)
            {
                real = Of(Path.GetFullPath(target, folder), --linksLeft);
            }
        }
        return real;
    }
}
