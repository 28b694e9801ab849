using System.Buffers;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown;

/// <summary>
/// Finds in a whole body, code and all, what slips in with a paste and is no reader's business: keys and tokens by the shapes that
/// their makers gave them, addresses on the writer's own computer and of pages for editors. One pass over the text.
/// </summary>
internal static class Secrets
{
    private static readonly Shape[] Shapes =
    [
        new("-----BEGIN ", 10, "ABCDEFGHIJKLMNOPQRSTUVWXYZ ", "a private key", IsKey: true),
        new("AKIA", 16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "an access key of Amazon Web Services", IsKey: true),
        new("AIza", 35, Letters + "_-", "a key of Google's services", IsKey: true),
        new("ghp_", 36, Letters, "an access token of GitHub", IsKey: true),
        new("github_pat_", 22, Letters + "_", "an access token of GitHub", IsKey: true),
        new("glpat-", 20, Letters + "_-", "an access token of GitLab", IsKey: true),
        new("xoxb-", 10, Letters + "-", "an access token of Slack", IsKey: true),
        new("xoxp-", 10, Letters + "-", "an access token of Slack", IsKey: true),
        new("sk_live_", 16, Letters, "a secret key of Stripe", IsKey: true),
        new("://localhost", 0, "", "an address on the writer's own computer", IsKey: false),
        new("://127.0.0.1", 0, "", "an address on the writer's own computer", IsKey: false),
        new("/wp-admin", 0, "", "the address of a page for editors", IsKey: false),
        new("/wp-login.php", 0, "", "the address of a page for editors", IsKey: false),
    ];

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<string> Beginnings = SearchValues.Create([.. Shapes.Select(shape => shape.Beginning)], StringComparison.Ordinal);

    public static void Report(RenderJob job)
    {
        var text = job.Text;
        for (var at = text.AsSpan().IndexOfAny(Beginnings); at >= 0;)
        {
            var shape = Array.Find(Shapes, shape => text.AsSpan(at).StartsWith(shape.Beginning, StringComparison.Ordinal))!;
            var length = shape.LengthAt(text, at);
            if (length > 0)
            {
                var remedy = shape.IsKey ? "make it invalid where it was issued: whoever can read the repository has it; then take it out" : "write the public address";
                job.Report(Errors.Markdown.NotForReaders(job.SpanAt(at, length), shape.What, remedy));
            }
            var next = at + Math.Max(length, shape.Beginning.Length);
            at = text.AsSpan(next).IndexOfAny(Beginnings) is >= 0 and var found ? next + found : -1;
        }
    }

    /// <param name="Beginning">How it starts.</param>
    /// <param name="Least">So many of <paramref name="Allowed"/> follow at least.</param>
    private sealed record Shape(string Beginning, int Least, string Allowed, string What, bool IsKey)
    {
        /// <summary>How long it is; 0 if it only starts like one.</summary>
        public int LengthAt(string text, int start)
        {
            var rest = text.AsSpan(start + Beginning.Length);
            var end = Allowed.Length == 0 ? 0 : rest.IndexOfAnyExcept(Allowed);
            end = end < 0 ? rest.Length : end;
            var isKeyOfFile = !Beginning.StartsWith('-') || rest[..end].Contains("PRIVATE KEY", StringComparison.Ordinal);
            return end >= Least && isKeyOfFile ? Beginning.Length + end : 0;
        }
    }
}
