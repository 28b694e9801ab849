namespace NewsSite.Rendering;

/// <summary>A link's target with all that decides where it leads.</summary>
/// <param name="Folder">The folder of the file that names the target, such as <c>content/world</c>.</param>
/// <param name="From">The address of the page on which the target stands.</param>
/// <param name="Target">Without query and fragment.</param>
/// <param name="ByNameAlone">A Markdown file may be named without its folder, as other generators allow.</param>
public readonly record struct LinkTarget(string Folder, string From, string Target, bool ByNameAlone)
{
    private const string OfLink = "link";
    private const string OfLeftover = "leftover";
    private const string OfFile = "file";

    /// <summary>The question where it leads, as one text. The target comes last: it may hold anything.</summary>
    public string ToKey() => string.Join('\n', ByNameAlone ? OfLeftover : OfLink, Folder, From, Target);

    /// <summary>The question which picture or file a target names.</summary>
    public static string KeyOfFile(string folder, string target) => string.Join('\n', OfFile, folder, target);

    /// <summary>Answers such a question; a target that is no question of this program leads nowhere.</summary>
    public static SiteTarget Ask(string key, SiteLinks links)
    {
        var parts = key.Split('\n', key.StartsWith(OfFile + "\n", StringComparison.Ordinal) ? 3 : 4);
        return parts switch
        {
            [OfFile, var folder, var target] => links.ResolveFile(folder, target),
            [OfLink or OfLeftover, var folder, var from, var target] => links.Resolve(new LinkTarget(folder, from, target, parts[0] == OfLeftover)),
            _ => SiteTarget.Dead,
        };
    }
}
