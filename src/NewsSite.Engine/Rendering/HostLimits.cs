using System.Globalization;
using System.Text;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Holds the site against what each host takes and can do (news-requirements §9.1, checks RD003, RD004, HO001, HO004, SC002).</summary>
internal static class HostLimits
{
    private const int MostRedirects = 2_000;
    private const int LongestRedirect = 1_000;
    private const int LargestRedirects = 100_000;
    private const int MostHeaderRules = 100;
    private const int LongestHeader = 2_000;
    private const int MostFiles = 20_000;
    private const long LargestFile = 25L << 20;
    private const long LargestSite = 1L << 30;

    private const string CloudflareName = "Cloudflare Pages";
    private const string GitHubName = "GitHub Pages";

    /// <summary>What hosts cannot do, and what they may not.</summary>
    public static void Check(HostingView hosting, RenderTools tools)
    {
        var config = tools.Site.Config;
        string?[] cannot = [config.Hosting.IsFor(HostTarget.Cloudflare) ? CloudflareName : null, config.Hosting.IsFor(HostTarget.S3) ? "S3" : null, config.Hosting.IsFor(HostTarget.GitHub) ? GitHubName : null];
        foreach (var host in hosting.Gone.Count == 0 ? [] : cannot.OfType<string>())
        {
            tools.Diagnostics.Add(Errors.Hosting.CannotAnswerGone(config.Hosting.Place, host, hosting.Gone.Count));
        }
        CheckOwnPolicy(hosting, tools);
    }

    /// <summary>Machines look for some files at the root of a host alone.</summary>
    public static void CheckPlace(RouteTable routes, RenderTools tools)
    {
        if (tools.Site.Config.Site.Url.BasePath is { Length: > 0 } path)
        {
            var files = routes.HostFiles.Where(file => file.Kind is HostFile.SecurityTxt or HostFile.AdsTxt or HostFile.TrustTxt).Select(file => file.OutputPath);
            tools.Diagnostics.Add(Errors.Hosting.BelowRoot(SourceSpan.File(ConfigReader.FileName), path, string.Join(", ", files.Prepend("robots.txt"))));
        }
    }

    /// <summary>What a host reads of a file that is made for it.</summary>
    public static void Check(HostFileRoute file, ReadOnlySpan<byte> content, RenderTools tools)
    {
        if (tools.Site.Config.Hosting.IsFor(HostTarget.Cloudflare) && file.Kind is HostFile.Redirects or HostFile.Headers)
        {
            CheckForCloudflare(file, Encoding.UTF8.GetString(content), content.Length, tools);
        }
    }

    /// <summary>How much a host takes.</summary>
    public static void Check(OutputStaging staging, RenderTools tools)
    {
        var hosting = tools.Site.Config.Hosting;
        if (!hosting.IsFor(HostTarget.Cloudflare) && !hosting.IsFor(HostTarget.GitHub))
        {
            return;
        }
        var size = staging.Measure();
        if (hosting.IsFor(HostTarget.Cloudflare))
        {
            Refuse(size.Files > MostFiles, CloudflareName, $"{size.Files} files, and the most is {MostFiles}");
            Refuse(size.LargestBytes > LargestFile, CloudflareName, $"{size.Largest} has {size.LargestBytes} bytes, and the most is {LargestFile}");
        }
        if (hosting.IsFor(HostTarget.GitHub))
        {
            Refuse(size.Bytes > LargestSite, GitHubName, $"{size.Bytes} bytes, and the most is {LargestSite}");
        }

        void Refuse(bool isTooMuch, string host, FormattableString problem)
        {
            if (isTooMuch)
            {
                tools.Diagnostics.Add(Errors.Hosting.TooMuch(hosting.Place, host, problem.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    private static void CheckForCloudflare(HostFileRoute file, string text, int bytes, RenderTools tools)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var isRedirects = file.Kind == HostFile.Redirects;
        var rules = lines.Count(line => line[0] == '/');
        var longest = lines.Select(line => line.Length).DefaultIfEmpty().Max();
        var (mostRules, longestLine) = isRedirects ? (MostRedirects, LongestRedirect) : (MostHeaderRules, LongestHeader);
        Report(rules > mostRules, $"{rules} rules, and the most is {mostRules}");
        Report(longest > longestLine, $"a line of {longest} characters, and the most is {longestLine}");
        Report(isRedirects && bytes > LargestRedirects, $"{bytes} bytes, and the most is {LargestRedirects}");

        void Report(bool isOver, FormattableString problem)
        {
            if (isOver)
            {
                tools.Diagnostics.Add(Errors.Hosting.OverLimit(
                    tools.Site.Config.Hosting.Place, file.OutputPath, problem.ToString(CultureInfo.InvariantCulture), isRedirects ? "remove old aliases, or use another host" : "shorten 'headers', leave out what pages embed, or move what stands in 'style' elements of your templates into style sheets"));
            }
        }
    }

    /// <summary>A policy of the site's own ought to name what pages use.</summary>
    private static void CheckOwnPolicy(HostingView hosting, RenderTools tools)
    {
        if (tools.Site.Config.Headers.Policy is not { } policy)
        {
            return;
        }
        foreach (var use in hosting.Uses.Where(use => use.Source.Contains("://", StringComparison.Ordinal)))
        {
            var host = use.Source[(use.Source.IndexOf("://", StringComparison.Ordinal) + 3)..];
            if (!policy.Contains(host, StringComparison.OrdinalIgnoreCase) && !policy.Contains('*'))
            {
                tools.Diagnostics.Add(Errors.Hosting.PolicyForbids(tools.Site.Config.Headers.Place, use.Directive, use.Source));
            }
        }
    }
}
