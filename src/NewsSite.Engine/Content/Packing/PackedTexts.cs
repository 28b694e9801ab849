using System.Text;
using NewsSite.Yaml;

namespace NewsSite.Content.Packing;

/// <summary>The texts of a field one after the other, none of which is made unless somebody asks for it.</summary>
internal ref struct PackedTexts(Packed map, byte field)
{
    private Packed _rest = map;

    public PackedText Current { get; private set; }

    public readonly PackedTexts GetEnumerator() => this;

    public bool MoveNext()
    {
        if (!_rest.Take(field, out var content))
        {
            return false;
        }
        Current = new PackedText(content);
        return true;
    }
}

/// <summary>The maps of a field one after the other.</summary>
internal ref struct PackedMaps(Packed map, byte field)
{
    private Packed _rest = map;

    public Packed Current { get; private set; }

    public readonly PackedMaps GetEnumerator() => this;

    public bool MoveNext()
    {
        var isThere = _rest.Take(field, out var content);
        Current = new Packed(content);
        return isThere;
    }
}

/// <summary>A text with its place in its file.</summary>
internal readonly ref struct PackedText(ReadOnlySpan<byte> content)
{
    private readonly ReadOnlySpan<byte> _content = content;

    /// <summary>In UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes
    {
        get
        {
            var rest = _content;
            Packed.TakePlace(ref rest);
            return rest;
        }
    }

    public Located<string> ToLocated()
    {
        var rest = _content;
        var (start, end) = Packed.TakePlace(ref rest);
        return new Located<string>(Encoding.UTF8.GetString(rest), start, end);
    }
}
