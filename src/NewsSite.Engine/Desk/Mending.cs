using System.Collections.Immutable;
using System.Text;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;

namespace NewsSite.Desk;

/// <summary>
/// What the mends of findings make of the site's files. Nothing is parsed or written anew: each mend puts a text in the place
/// of another, and every other byte stays. A file in which one of them does not fit is not the file that was looked at, so
/// nothing is done to it.
/// </summary>
public static class Mending
{
    /// <summary>The files as they would be, in the order of their paths.</summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="findings">With their mends.</param>
    /// <param name="left">Files in which a mend does not fit.</param>
    public static ImmutableArray<MendedFile> Plan(string root, IEnumerable<Diagnostic> findings, out ImmutableArray<string> left)
    {
        var files = ImmutableArray.CreateBuilder<MendedFile>();
        var others = ImmutableArray.CreateBuilder<string>();
        var mends = findings.SelectMany(finding => finding.Mends).GroupBy(mend => mend.Path).OrderBy(file => file.Key, StringComparer.Ordinal).ToList();
        var known = new Lazy<Dictionary<string, SourceFile>>(() => SiteDirectory.List(root, "content", new DiagnosticBag()).ToDictionary(file => file.Path, StringComparer.Ordinal));
        foreach (var file in mends)
        {
            if (Find(root, file.Key, known) is { } source && Apply(source, file) is { } mended)
            {
                files.Add(mended);
            }
            else
            {
                others.Add(file.Key);
            }
        }
        left = others.ToImmutable();
        return files.ToImmutable();
    }

    /// <summary>A name may be spelled in another form of Unicode than its path here.</summary>
    private static SourceFile? Find(string root, string path, Lazy<Dictionary<string, SourceFile>> known)
        => SiteDirectory.Find(root, path) ?? known.Value.GetValueOrDefault(path);

    private static MendedFile? Apply(SourceFile file, IEnumerable<TextEdit> mends)
    {
        var problems = new List<Diagnostic>();
        if (FileText.ReadBytes(file, problems) is not { } bytes || FileText.Decode(file.Path, bytes, problems) is not { } text)
        {
            return null;
        }
        var source = new SourceText(file.Path, text);
        var lineEnd = LineEndOf(text);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var (offset, mend) in mends.Select(mend => (source.OffsetOf(mend.Start), mend)).OrderBy(place => place.Item1))
        {
            if (!text.AsSpan(offset).StartsWith(mend.Old))
            {
                return null;
            }
            // Of two that touch the same place, the second one is found again when the first is done.
            if (changes.Count == 0 || changes[^1].End <= offset)
            {
                changes.Add(new TextChange(offset, mend.Old.Length, mend.New.Replace("\n", lineEnd, StringComparison.Ordinal)));
            }
        }
        return new MendedFile(file, bytes, text, changes.ToImmutable());
    }

    private static string LineEndOf(string text)
        => text.IndexOf('\n', StringComparison.Ordinal) is var at && at > 0 && text[at - 1] == '\r' ? "\r\n" : at < 0 && text.Contains('\r') ? "\r" : "\n";
}

/// <summary>A text in the place of a part of another one.</summary>
/// <param name="Start">Where the part starts, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">What stands there then.</param>
public readonly record struct TextChange(int Start, int Length, string Text)
{
    public int End => Start + Length;
}

/// <summary>A file with its mends, not written yet.</summary>
/// <param name="File">Where it lies.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Before">The same as text.</param>
/// <param name="Changes">In their order; none touches another.</param>
public sealed record MendedFile(SourceFile File, byte[] Bytes, string Before, ImmutableArray<TextChange> Changes)
{
    public string After
    {
        get
        {
            var after = new StringBuilder(Before.Length + 64);
            var start = 0;
            foreach (var change in Changes)
            {
                after.Append(Before, start, change.Start - start).Append(change.Text);
                start = change.End;
            }
            return after.Append(Before, start, Before.Length - start).ToString();
        }
    }

    /// <summary>Whether it starts with a byte order mark, which is no part of the text.</summary>
    public bool HasMark => Bytes.AsSpan().StartsWith("\uFEFF"u8);

    /// <summary>Writes it; <c>false</c> if the file is another one by now.</summary>
    public bool Write() => FileReplacement.TryReplace(File.FullPath, Bytes, Encoding.UTF8.GetBytes((HasMark ? "\uFEFF" : "") + After));
}
