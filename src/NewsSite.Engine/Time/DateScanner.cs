namespace NewsSite.Time;

/// <summary>Takes numbers, words and single characters off the front of a text.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public readonly bool AtEnd => _rest.IsEmpty;

    public readonly char Next => _rest.IsEmpty ? '\0' : _rest[0];

    /// <summary>Skips white space, including the no-break spaces of copied text; whether there was some.</summary>
    public bool SkipSpaces()
    {
        var trimmed = _rest.TrimStart();
        var skipped = trimmed.Length < _rest.Length;
        _rest = trimmed;
        return skipped;
    }

    public bool Take(char c)
    {
        if (Next != c || _rest.IsEmpty)
        {
            return false;
        }
        _rest = _rest[1..];
        return true;
    }

    public bool TakeEither(char first, char second) => Take(first) || Take(second);

    /// <summary>A whole run of digits; false if there is none or its length is not allowed.</summary>
    public bool TakeNumber(int minDigits, int maxDigits, out int value) => TakeNumber(minDigits, maxDigits, out value, out _);

    public bool TakeNumber(int minDigits, int maxDigits, out int value, out int digits)
    {
        value = 0;
        digits = 0;
        while (digits < _rest.Length && char.IsAsciiDigit(_rest[digits]))
        {
            if (digits == maxDigits)
            {
                return false;
            }
            value = (value * 10) + (_rest[digits] - '0');
            digits++;
        }
        _rest = _rest[digits..];
        return digits >= minDigits;
    }

    /// <summary>The digits after a decimal point, as ticks; what is finer is dropped.</summary>
    public bool TakeFraction(out int ticks)
    {
        ticks = 0;
        var digits = 0;
        for (var unit = 1_000_000; !_rest.IsEmpty && char.IsAsciiDigit(_rest[0]); unit /= 10)
        {
            ticks += (_rest[0] - '0') * unit;
            digits++;
            _rest = _rest[1..];
        }
        return digits > 0;
    }

    /// <summary>A run of ASCII letters; empty if there is none.</summary>
    public ReadOnlySpan<char> TakeWord()
    {
        var length = 0;
        while (length < _rest.Length && char.IsAsciiLetter(_rest[length]))
        {
            length++;
        }
        var word = _rest[..length];
        _rest = _rest[length..];
        return word;
    }
}
