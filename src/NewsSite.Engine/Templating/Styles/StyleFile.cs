using NewsSite.Text;

namespace NewsSite.Templating.Styles;

/// <summary>Where a style sheet lies, and which files its addresses can mean.</summary>
/// <param name="Name">Its path below <c>assets/</c>.</param>
/// <param name="DisplayPath">As messages call it.</param>
/// <param name="Names">The files of <c>assets/</c>.</param>
/// <param name="Has">Whether a file is among them.</param>
internal sealed record StyleFile(string Name, string DisplayPath, IEnumerable<string> Names, Func<string, bool> Has)
{
    /// <summary>Styles that stand in a page.</summary>
    public static readonly StyleFile InPage = new("", "", [], _ => false);

    /// <summary>The file of the site that an address means; <c>null</c> for one elsewhere, or that does not depend on where the style sheet lies.</summary>
    public StyleAddress? Find(string address)
    {
        if (this == InPage || !StyleValue.IsOfSite(address))
        {
            return null;
        }
        var end = address.AsSpan().IndexOfAny('?', '#') is >= 0 and var found ? found : address.Length;
        var (path, rest) = (Uri.UnescapeDataString(address[..end]), address[end..]);
        if (!path.StartsWith('/'))
        {
            var whole = Join(Name, path);
            return new StyleAddress(whole, rest, Has(whole));
        }
        return path.StartsWith(Rooted, StringComparison.Ordinal) && Has(path[Rooted.Length..]) ? new StyleAddress(path[Rooted.Length..], rest, true) : null;
    }

    private const string Rooted = "/" + AssetTable.Folder;

    /// <summary>A path as it is seen from <c>assets/</c>, that is written in the file <paramref name="from"/>.</summary>
    private static string Join(string from, string path)
    {
        var steps = from.Split('/')[..^1].ToList();
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && steps.Count > 0 && steps[^1] != "..")
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }
        return string.Join('/', steps);
    }

    /// <summary>How a path that is seen from <c>assets/</c> is written in the file <paramref name="from"/>.</summary>
    public static string Relative(string from, string path)
    {
        var (folders, steps) = (from.Split('/')[..^1], path.Split('/'));
        var shared = 0;
        while (shared < folders.Length && shared < steps.Length - 1 && steps[shared] == folders[shared])
        {
            shared++;
        }
        return string.Concat(Enumerable.Repeat("../", folders.Length - shared)) + UrlText.EncodePath(string.Join('/', steps.Skip(shared)));
    }
}
