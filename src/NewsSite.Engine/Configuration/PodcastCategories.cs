using System.Collections.Frozen;
using NewsSite.Text;

namespace NewsSite.Configuration;

/// <summary>The categories that Apple's directory knows, which others read, too: nineteen, most of them with parts.</summary>
internal static class PodcastCategories
{
    private static readonly FrozenDictionary<string, string[]> Parts = new Dictionary<string, string[]>
    {
        ["Arts"] = ["Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts"],
        ["Business"] = ["Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit"],
        ["Comedy"] = ["Comedy Interviews", "Improv", "Stand-Up"],
        ["Education"] = ["Courses", "How To", "Language Learning", "Self-Improvement"],
        ["Fiction"] = ["Comedy Fiction", "Drama", "Science Fiction"],
        ["Government"] = [],
        ["History"] = [],
        ["Health & Fitness"] = ["Alternative Health", "Fitness", "Medicine", "Mental Health", "Nutrition", "Sexuality"],
        ["Kids & Family"] = ["Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids"],
        ["Leisure"] = ["Animation & Manga", "Automotive", "Aviation", "Crafts", "Games", "Hobbies", "Home & Garden", "Video Games"],
        ["Music"] = ["Music Commentary", "Music History", "Music Interviews"],
        ["News"] = ["Business News", "Daily News", "Entertainment News", "News Commentary", "Politics", "Sports News", "Tech News"],
        ["Religion & Spirituality"] = ["Buddhism", "Christianity", "Hinduism", "Islam", "Judaism", "Religion", "Spirituality"],
        ["Science"] = ["Astronomy", "Chemistry", "Earth Sciences", "Life Sciences", "Mathematics", "Natural Sciences", "Nature", "Physics", "Social Sciences"],
        ["Society & Culture"] = ["Documentary", "Personal Journals", "Philosophy", "Places & Travel", "Relationships"],
        ["Sports"] = ["Baseball", "Basketball", "Cricket", "Fantasy Sports", "Football", "Golf", "Hockey", "Rugby", "Running", "Soccer", "Swimming", "Tennis", "Volleyball", "Wilderness", "Wrestling"],
        ["Technology"] = [],
        ["True Crime"] = [],
        ["TV & Film"] = ["After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>As the configuration writes them, such as <c>News &gt; Politics</c>.</summary>
    public static IEnumerable<string> All
        => Parts.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value.Select(part => $"{pair.Key} > {part}").Prepend(pair.Key));

    /// <summary>The one that was probably meant: a part without the whole, or a slip of the pen.</summary>
    public static string? Closest(string text)
        => All.FirstOrDefault(category => category.EndsWith($"> {text}", StringComparison.OrdinalIgnoreCase)) ?? Suggestion.For(text, All);

    /// <param name="category">Each with those around it, the widest first.</param>
    public static bool Contains(IReadOnlyList<string> category)
        => category.Count is 1 or 2 && Parts.TryGetValue(category[0], out var parts) && (category.Count == 1 || parts.Contains(category[1]));
}
