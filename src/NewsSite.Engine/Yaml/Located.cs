using NewsSite.Diagnostics;

namespace NewsSite.Yaml;

/// <summary>A typed value and where its text stands in its file. Reads as the value; a finding about it knows where to point.</summary>
public sealed record Located<T>(T Value, TextPosition Start, TextPosition End)
{
    public static implicit operator T(Located<T> located) => located.Value;

    public SourceSpan In(string path) => new(path, Start, End);

    public Located<TOther> With<TOther>(TOther value) => new(value, Start, End);
}

public static class Located
{
    /// <summary>Reads a map to its end, so that all its mistakes are told; <c>null</c> where what it must have is missing.</summary>
    public static T? Whole<T>(Located<string>? required, Func<Located<string>, T> read)
        where T : class
    {
        var whole = read(required ?? new Located<string>("", default, default));
        return required is null ? null : whole;
    }
}
