using NewsSite.Io;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>Where a file that something names is to be had.</summary>
/// <param name="Path">From the site's root and not encoded, or a whole address elsewhere.</param>
/// <param name="Source">The file itself; <c>null</c> where it is elsewhere.</param>
public sealed record PublishedFile(string Path, SourceFile? Source)
{
    public bool IsElsewhere => !UrlText.IsRooted(Path);
}

/// <summary>A picture or other file that a component shows or links to.</summary>
public sealed class FileView(PublishedFile file, ViewScope scope) : View(ReadKind.Part, (object?)file.Source ?? file.Path, scope)
{
    internal override View In(ViewScope scope) => new FileView(file, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(file.Path);

    public string Url => Read(Scope.Link(file));

    public string Permalink => Read(Scope.AbsoluteLink(file));

    public string Name => Read(FileName);

    /// <summary>In lower case and without the dot, such as <c>pdf</c>; empty where there is none.</summary>
    public string Extension => Read(FileName.LastIndexOf('.') is >= 0 and var dot ? FileName[(dot + 1)..].ToLowerInvariant() : "");

    /// <summary>The file's size; <c>null</c> if it is elsewhere.</summary>
    public long? Bytes
    {
        get
        {
            if (file.Source is { } source)
            {
                Scope.Log?.Add(ReadKind.FileLength, source.Path);
            }
            return file.Source?.Length;
        }
    }

    /// <summary>In pixels; <c>null</c> if it is no picture whose size is known.</summary>
    public int? Width => Read(Shown.Width);

    public int? Height => Read(Shown.Height);

    /// <summary>Of a picture the widths that there are, for <c>srcset</c>.</summary>
    public string? Srcset => Read(Shown.SourceSet);

    /// <summary>The colour that most of a picture has, as <c>#rrggbb</c>: what may stand in its place until it is there; <c>null</c> where something may show through it.</summary>
    public string? Tone => Read(Shown.Tone);

    /// <summary>The formats of a picture beside the one of <c>url</c>, the best first.</summary>
    public IReadOnlyList<PictureSource> Sources => Read(Shown.Sources);

    private ShownPicture Shown => new(file, PictureCut.Whole, Scope);

    private string FileName
    {
        get
        {
            var end = file.IsElsewhere ? file.Path.IndexOfAny(['?', '#']) : -1;
            var path = end < 0 ? file.Path : file.Path[..end];
            return path[(path.LastIndexOf('/') + 1)..];
        }
    }
}
