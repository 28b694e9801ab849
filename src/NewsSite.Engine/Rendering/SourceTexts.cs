using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Hashing;
using NewsSite.Io;

namespace NewsSite.Rendering;

/// <summary>
/// The files of content/ by path, and what the texts among them hold that are read while pages are made. Each is looked at
/// as it was first seen: a build must not remember one state of a file for an output made of another.
/// </summary>
/// <param name="files">In ordinal order of paths.</param>
public sealed class SourceTexts(ImmutableArray<SourceFile> files)
{
    private readonly ConcurrentDictionary<string, UInt128?> _hashes = new(StringComparer.Ordinal);

    public SourceFile? FileAt(string path) => SourceFile.PlaceIn(files, path) is >= 0 and var place ? files[place] : null;

    /// <summary>What the file held when it was first looked at; <paramref name="now"/> if this is the first time.</summary>
    public UInt128? Expect(string path, UInt128 now) => _hashes.GetOrAdd(path, now);

    /// <summary><c>null</c> for a file that is not there or cannot be read.</summary>
    public UInt128? HashOf(string path)
        => _hashes.GetOrAdd(path, path => FileAt(path) is { } file && FileText.ReadBytes(file, []) is { } bytes ? XxHash128.HashToUInt128(bytes) : null);
}
