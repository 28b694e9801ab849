using System.Text;
using NewsSite.Content;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>What a reader wrote below a story.</summary>
public sealed class CommentView(CommentEntry comment, ViewScope scope) : View(ReadKind.Part, comment, scope)
{
    internal override View In(ViewScope scope) => new CommentView(comment, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Name);
        Answer.Add(ref digest, Date);
        Answer.Add(ref digest, PlainText);
        Answer.Add(ref digest, Url);
    }

    public string Name => Read(comment.Name);

    public DateTimeOffset Date => Read(comment.Date);

    /// <summary>In paragraphs.</summary>
    public SafeHtml Text => Read(new SafeHtml(Paragraphs(comment.Text)));

    public string PlainText => Read(comment.Text);

    /// <summary>The reader's own page, for which the paper does not vouch: a link to it has <c>rel="ugc"</c>.</summary>
    public string? Url => Read(Scope.LinkOf(comment.Url));

    private static string Paragraphs(string text)
    {
        var html = new StringBuilder();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            html.Append("<p>").Append(HtmlText.Escape(paragraph).Replace("\n", "<br>\n", StringComparison.Ordinal)).Append("</p>\n");
        }
        return html.ToString();
    }
}
