using Scriban.Runtime;

namespace NewsSite.Templating;

/// <summary>What a template writes, in one piece of memory that is used again for the next one.</summary>
internal sealed class PageOutput : IScriptOutput
{
    private const int FirstSize = 16 << 10;

    /// <summary>A longer buffer is not kept for the next page.</summary>
    private const int MostKept = 1 << 20;

    private char[] _text = new char[FirstSize];
    private int _length;

    public int Length => _length;

    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    private void Write(ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length - _length)
        {
            Array.Resize(ref _text, Math.Max(_length + text.Length, _text.Length * 2));
        }
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Writes it into another output.</summary>
    public void WriteTo(IScriptOutput output)
    {
        if (output is PageOutput page)
        {
            page.Write(_text.AsSpan(0, _length));
        }
        else
        {
            output.Write(ToString(), 0, _length);
        }
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    public void Clear()
    {
        _length = 0;
        if (_text.Length > MostKept)
        {
            _text = new char[FirstSize];
        }
    }

    public override string ToString() => new(_text, 0, _length);
}
