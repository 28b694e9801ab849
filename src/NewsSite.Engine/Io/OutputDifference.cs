using System.Collections.Immutable;

namespace NewsSite.Io;

/// <summary>A file of the output that is not what a build made that remembered nothing.</summary>
/// <param name="Path">Relative to the output folder.</param>
/// <param name="Text">How it differs, in words.</param>
internal readonly record struct OutputDifference(string Path, string Text)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Holds all that a build has staged against what lies in an output folder, byte for byte.</summary>
    public static ImmutableArray<OutputDifference> FindAll(OutputStaging clean, OutputFolder folder)
    {
        var tree = new OutputTree(folder.FullPath);
        var ours = OutputManifest.Read(folder.ManifestPath, folder.Key) ?? OutputManifest.Empty(folder.Key);
        return [.. clean.Produced.Keys.Union(Enumerable.Range(0, ours.Count).Select(ours.PathOf)).Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Text: Compare(path, clean, tree)))
            .Where(difference => difference.Text is not null)
            .Select(difference => new OutputDifference(difference.Path, difference.Text!))];
    }

    private static string? Compare(string path, OutputStaging clean, OutputTree tree)
    {
        if (!clean.Produced.TryGetValue(path, out var expected))
        {
            return "a clean build does not make this file";
        }
        return tree.File(path) is not { } file ? "a clean build makes this file, and it is not there"
            : tree.Holds(path, file, expected.Entry.Hash, expected.Entry.Length) ? null
            : $"a clean build makes other bytes, {FirstDifference(tree.FullPath(path), clean.StagedPath(path))}";
    }

    private static string FirstDifference(string left, string right)
    {
        using var first = File.OpenRead(left);
        using var second = File.OpenRead(right);
        var (one, other) = (new byte[BufferSize], new byte[BufferSize]);
        var (position, line) = (0L, 1);
        while (true)
        {
            var here = one.AsSpan(0, first.ReadAtLeast(one, BufferSize, throwOnEndOfStream: false));
            var there = other.AsSpan(0, second.ReadAtLeast(other, BufferSize, throwOnEndOfStream: false));
            var same = here.CommonPrefixLength(there);
            line += here[..same].Count((byte)'\n');
            position += same;
            if (same < here.Length || same < there.Length || here.IsEmpty)
            {
                return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"from byte {position + 1} in line {line} on");
            }
        }
    }
}
