using NewsSite.Configuration;
using NewsSite.Content;

namespace NewsSite.Desk;

/// <summary>
/// The lines that stories of a section have above their text: those fields that all of its last stories fill in. Where there
/// are hardly any yet, those that most sections want.
/// </summary>
internal static class SectionHabits
{
    /// <summary>So many stories show what the habit is.</summary>
    private const int Last = 10;

    /// <summary>Fewer are no habit.</summary>
    private const int Fewest = 3;

    private static readonly (string Line, Func<FrontMatter, bool> IsFilledIn)[] Fields =
    [
        ("kicker:", front => front.Kicker is not null),
        ("standfirst:", front => front.Standfirst is not null),
        ("description:", front => front.Description is not null),
        ("summary:", front => front.Summary is not null),
        ("dateline:", front => front.Dateline is not null),
        ("topics: []", front => front.EachTopic.MoveNext()),
        ("tags: []", front => front.EachTag.MoveNext()),
    ];

    private const string Picture = """
        # image:
        #   src: picture.jpg
        #   alt: What can be seen in it
        #   credit: Who made it

        """;

    public static string Lines(IEnumerable<ArticleSource> stories)
    {
        var last = stories.Select(story => story.FrontMatter).OrderByDescending(front => front.Published).Take(Last).ToList();
        var lines = last.Count < Fewest ? ["standfirst:", "description:", "tags: []"] : Fields.Where(field => last.All(field.IsFilledIn)).Select(field => field.Line);
        var picture = last.Count < Fewest || last.TrueForAll(front => front.Image is not null) ? Picture : "";
        return string.Concat(lines.Select(line => line + "\n")) + picture;
    }

    /// <summary>The type that all of them have, if that is another one than news.</summary>
    public static StoryType? Type(IEnumerable<ArticleSource> stories, StoryTypes types)
    {
        var last = stories.Select(story => story.FrontMatter).OrderByDescending(front => front.Published).Take(Last).Select(front => front.TypeIn(types)).ToList();
        return last.Count >= Fewest && last.Distinct().ToList() is [{ Kind: not (ArticleType.Live or ArticleType.Sponsored) } only] && only.Name != StoryTypes.Usual ? only : null;
    }
}
