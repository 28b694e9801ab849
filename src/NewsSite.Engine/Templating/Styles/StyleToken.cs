namespace NewsSite.Templating.Styles;

/// <summary>A piece of a style sheet, as far as it has to be told from others to leave out what is only there for people.</summary>
internal readonly record struct StyleToken(StyleTokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}

internal enum StyleTokenKind
{
    End,
    Space,
    Comment,

    /// <summary>With its quotation marks.</summary>
    Text,

    /// <summary>An address without quotation marks, with <c>url(</c> and <c>)</c>.</summary>
    Address,

    /// <summary>A name, a number, a word that begins with <c>@</c>, <c>#</c> or <c>.</c>; with its escaped characters.</summary>
    Word,

    /// <summary>Any other character.</summary>
    Mark,
}
