namespace NewsSite.Cli.Serving;

/// <summary>
/// Lets the preview's own script into a Content-Security-Policy, and nothing else: the script by the hash of its text, and what
/// it asks of this server. What makes browsers come by https would lead away from a preview, and is left out.
/// </summary>
internal static class PreviewPolicy
{
    private static readonly string[] Unfit = ["upgrade-insecure-requests", "block-all-mixed-content", "require-trusted-types-for", "trusted-types"];

    public static string Relax(string policy, string script)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList())
            .Where(directive => !Unfit.Contains(directive[0].ToLowerInvariant()))
            .ToList();
        foreach (var name in Find(directives, "script-src-elem") is null ? new[] { "script-src" } : ["script-src", "script-src-elem"])
        {
            Allow(directives, name, script);
        }
        Allow(directives, "connect-src", "'self'");
        return string.Join("; ", directives.Select(directive => string.Join(' ', directive)));
    }

    private static void Allow(List<List<string>> directives, string name, string source)
    {
        if (Find(directives, name) is not { } directive)
        {
            if (Find(directives, "default-src") is not { } otherwise)
            {
                return;
            }
            directive = [name, .. otherwise.Skip(1)];
            directives.Add(directive);
        }
        // The hash of one script would forbid all others that a policy lets in without.
        if (directive.Contains("'unsafe-inline'") && source != "'self'" && !directive.Exists(one => one.StartsWith("'sha", StringComparison.Ordinal) || one.StartsWith("'nonce", StringComparison.Ordinal)))
        {
            return;
        }
        directive.Remove("'none'");
        if (!directive.Contains(source))
        {
            directive.Add(source);
        }
    }

    private static List<string>? Find(List<List<string>> directives, string name)
        => directives.Find(directive => directive[0].Equals(name, StringComparison.OrdinalIgnoreCase));
}
