using System.Buffers;
using NewsSite.Markdown.Facts;

namespace NewsSite.Markdown;

/// <summary>
/// What lists need to know of a body without rendering it. Read for every article of a site, so the words are counted in
/// one pass and only a prefix is parsed.
/// </summary>
/// <param name="MayHavePictures">Whether something in it looks like a picture or a component; sure is only who renders it.</param>
public readonly record struct BodyFacts(string? Excerpt, int Words, bool MayHavePictures)
{
    private static readonly SearchValues<string> Pictures = SearchValues.Create(["![", "<img", ":::"], StringComparison.OrdinalIgnoreCase);

    public static BodyFacts Read(ReadOnlySpan<char> text, int bodyStart, bool wantExcerpt)
    {
        if (bodyStart >= text.Length)
        {
            return default;
        }
        var body = text[bodyStart..];
        var words = ComponentText.Concerns(body) ? ComponentText.CountWords(body) : WordCounter.Count(body);
        return new BodyFacts(wantExcerpt ? ExcerptReader.Read(body) : null, words, body.ContainsAny(Pictures));
    }
}
