namespace NewsSite.Text;

/// <summary>HTML that may be written to a page as it is. Everything else is escaped.</summary>
public sealed record SafeHtml(string Value)
{
    public static readonly SafeHtml Empty = new("");

    public override string ToString() => Value;
}
