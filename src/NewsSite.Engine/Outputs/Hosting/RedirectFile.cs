using System.Text;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Outputs.Hosting;

/// <summary>
/// <c>_redirects</c> of Netlify and Cloudflare Pages: a line <c>from to status</c> a rule. Each writes it with another
/// default, so the status is always there. No address of ours has a colon or star, which would be placeholders.
/// </summary>
internal static class RedirectFile
{
    public static string Write(HostingView hosting)
    {
        var file = new StringBuilder();
        var status = hosting.OverridesFiles ? "301!" : "301";
        foreach (var rule in hosting.Redirects)
        {
            if (hosting.RepeatsWithoutSlash && rule.From is [.. { Length: > 0 } shorter, '/'])
            {
                Append(file, shorter, rule.To, status);
            }
            Append(file, rule.From, rule.To, status);
        }
        foreach (var rule in hosting.AnswersGone ? hosting.Gone : [])
        {
            Append(file, rule.From, rule.Notice, "410!");
        }
        return file.ToString();
    }

    private static void Append(StringBuilder file, string from, string to, string status)
        => file.Append(from).Append(' ').Append(WithoutIndex(to)).Append(' ').Append(status).Append('\n');

    /// <summary>Cloudflare Pages takes a rule that leads to <c>index.html</c> for a circle.</summary>
    private static string WithoutIndex(string to) => UrlText.IsRooted(to) ? IndexFile.FolderOf(to) : to;
}
