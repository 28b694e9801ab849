using System.Collections.Immutable;
using System.Text;
using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Content.Packing;

/// <summary>
/// Writes values as bytes that <see cref="Packed"/> can look into: fields, each with its number, length and content, in rising
/// order of the numbers. A list is a field that is repeated, a map a field whose content is fields; what is absent takes no room.
/// </summary>
internal sealed class Packer
{
    private byte[] _bytes = new byte[4096];
    private int _length;

    /// <summary>What was written since the last call.</summary>
    public byte[] Take()
    {
        var taken = _bytes.AsSpan(0, _length).ToArray();
        _length = 0;
        return taken;
    }

    public void Text(byte field, string? value)
    {
        if (value is not null)
        {
            var start = Begin(field);
            Add(value);
            End(start);
        }
    }

    public void Texts(byte field, ImmutableArray<string> values)
    {
        foreach (var value in values)
        {
            Text(field, value);
        }
    }

    public void Text(byte field, Located<string>? value)
    {
        if (value is not null)
        {
            var start = Begin(field);
            Add(value.Start, value.End);
            Add(value.Value);
            End(start);
        }
    }

    public void Texts(byte field, ImmutableArray<Located<string>> values)
    {
        foreach (var value in values)
        {
            Text(field, value);
        }
    }

    public void Inline(byte field, InlineField? value)
    {
        if (value is not null)
        {
            var start = Begin(field);
            Add(value.Place.Start, value.Place.End);
            Add(value.Text);
            End(start);
        }
    }

    public void Moment(byte field, DateTimeOffset? value)
    {
        if (value is { } moment)
        {
            var start = Begin(field);
            Add(moment);
            End(start);
        }
    }

    public void Moment(byte field, Located<DateTimeOffset>? value)
    {
        if (value is not null)
        {
            var start = Begin(field);
            Add(value.Start, value.End);
            Add(value.Value);
            End(start);
        }
    }

    public void Number(byte field, long? value)
    {
        if (value is { } number)
        {
            var start = Begin(field);
            AddSigned(number);
            End(start);
        }
    }

    public void Flag(byte field, bool? value) => Number(field, value is { } flag ? (flag ? 1 : 0) : null);

    public void Place(byte field, TextPosition start, TextPosition end)
    {
        var begin = Begin(field);
        Add(start, end);
        End(begin);
    }

    public void Map<T>(byte field, T? value, Action<Packer, T> write)
    {
        if (value is not null)
        {
            var start = Begin(field);
            write(this, value);
            End(start);
        }
    }

    public void Maps<T>(byte field, IEnumerable<T> values, Action<Packer, T> write)
    {
        foreach (var value in values)
        {
            Map(field, value, write);
        }
    }

    private int Begin(byte field)
    {
        Reserve(2);
        _bytes[_length] = field;
        _length += 2;
        return _length;
    }

    /// <summary>Puts the length before the content, which moves where the one byte left for it is not enough.</summary>
    private void End(int start)
    {
        var length = (uint)(_length - start);
        var room = 1;
        for (var rest = length >> 7; rest > 0; rest >>= 7)
        {
            room++;
        }
        Reserve(room);
        _bytes.AsSpan(start, (int)length).CopyTo(_bytes.AsSpan(start + room - 1));
        var end = _length + room - 1;
        _length = start - 1;
        AddNumber(length);
        _length = end;
    }

    private void Add(DateTimeOffset moment)
    {
        AddSigned(moment.Ticks);
        AddSigned(moment.TotalOffsetMinutes);
    }

    /// <summary>Most texts stand in one line, whose number is then told once.</summary>
    private void Add(TextPosition start, TextPosition end)
    {
        AddSigned(start.Line);
        AddSigned(start.Column);
        AddSigned(end.Line - start.Line);
        AddSigned(end.Column - start.Column);
    }

    private void Add(string text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    /// <summary>Small numbers of either sign become small numbers without one.</summary>
    private void AddSigned(long number) => AddNumber((ulong)((number << 1) ^ (number >> 63)));

    private void AddNumber(ulong number)
    {
        Reserve(10);
        for (; number > 0x7F; number >>= 7)
        {
            _bytes[_length++] = (byte)(number | 0x80);
        }
        _bytes[_length++] = (byte)number;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        }
    }
}
