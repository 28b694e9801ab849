using System.Net;
using System.Text.RegularExpressions;

namespace NewsSite.Tests.Outputs;

/// <summary>What a reader sees on the page of a story.</summary>
internal static partial class StoryPage
{
    public static string Text(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim();

    /// <summary>All that can be read on the page, each stretch of white space as one space.</summary>
    public static string Words(string html) => Space().Replace(Text(Script().Replace(html, "")), " ");

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("<h1>(.*?)</h1>", RegexOptions.Singleline)]
    public static partial Regex Headline();

    [GeneratedRegex("<time[^>]*datetime=\"(.*?)\"")]
    public static partial Regex Time();

    [GeneratedRegex("<a rel=\"author\" href=\"[^\"]*\">(.*?)</a>")]
    public static partial Regex Author();

    [GeneratedRegex("<[^>]*>")]
    public static partial Regex Tag();
}
