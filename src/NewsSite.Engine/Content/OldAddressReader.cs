using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>
/// Reads a file of old addresses: comma-separated values, as other systems export them, or the lines <c>old new 301</c> of
/// <c>_redirects</c>. What a line asks for beyond leading on for good is told, and the line is left out.
/// </summary>
internal sealed class OldAddressReader(string path, SiteIdentity site, ICollection<Diagnostic> diagnostics)
{
    private const string PatternRemedy = "write a line for each address; the host's own file can have patterns";

    private static readonly string[] FromNames = ["from", "old", "source", "origin", "old url", "source url", "old_url", "url_from", "request"];
    private static readonly string[] ToNames = ["to", "new", "target", "destination", "new url", "target url", "new_url", "url_to", "redirect"];
    private static readonly string[] StatusNames = ["status", "code", "type", "http code", "status code", "action_code"];
    private static readonly string[] PatternNames = ["regex", "format", "is_regex"];

    /// <summary>The old addresses that the configuration's file holds.</summary>
    public static ImmutableArray<OldAddress> ReadAll(ImmutableArray<SourceFile> files, SiteConfig config, DiagnosticBag diagnostics)
    {
        if (config.Redirects.File is not { } name)
        {
            return [];
        }
        if (files.FirstOrDefault(file => file.Path == config.Redirects.Path) is not { } file)
        {
            diagnostics.Add(Errors.Config.NoRedirectFile(name.In(ConfigReader.FileName), name.Value)
                .Suggesting(name.Value, files.Where(other => other.Extension is ".csv" or ".txt" or "").Select(other => other.Path["content/".Length..])));
            return [];
        }
        var found = new List<Diagnostic>();
        var reader = new OldAddressReader(file.Path, config.Site, found);
        ImmutableArray<OldAddress> addresses = FileText.Read(file, found) is not { } text ? []
            : [.. (file.Extension == ".csv" ? reader.ReadTable(text) : reader.ReadLines(text)).OfType<OldAddress>()];
        diagnostics.AddRange(found);
        return addresses;
    }

    private List<OldAddress?> ReadTable(string text)
    {
        var (from, to, status, pattern) = (0, 1, 2, -1);
        var rows = new Csv.Rows(text);
        var addresses = new List<OldAddress?>();
        for (var isFirst = true; rows.MoveNext(); isFirst = false)
        {
            var fields = rows.Fields;
            if (isFirst && Place(fields, FromNames) is >= 0 and var fromName && Place(fields, ToNames) is >= 0 and var toName)
            {
                (from, to, status, pattern) = (fromName, toName, Place(fields, StatusNames), Place(fields, PatternNames));
                continue;
            }
            var place = new TextPosition(rows.Line, 1);
            var isPattern = pattern >= 0 && ValueOf(fields, pattern) is "1" or "true" or "yes" or "regex";
            addresses.Add(isPattern ? Refuse(place, ValueOf(fields, from), "is a pattern", PatternRemedy)
                : Read(new Located<string>(ValueOf(fields, from), place, place), ValueOf(fields, to), ValueOf(fields, status)));
        }
        return addresses;
    }

    private List<OldAddress?> ReadLines(string text)
    {
        var addresses = new List<OldAddress?>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !word.StartsWith('#')).ToList();
            if (words.Count == 0)
            {
                continue;
            }
            var column = line.IndexOf(words[0], StringComparison.Ordinal) + 1;
            var from = new Located<string>(words[0], new TextPosition(number, column), new TextPosition(number, column + words[0].Length));
            addresses.Add(words.Count > 3 || (words.Count > 1 && IsCondition(words[1]))
                ? Refuse(from.Start, words[0], "has conditions", "a line is an old address, a new one, and perhaps 301")
                : Read(from, words.ElementAtOrDefault(1) ?? "", words.ElementAtOrDefault(2) ?? ""));
        }
        return addresses;
    }

    /// <summary>Netlify leads on by query, country or language.</summary>
    private static bool IsCondition(string word) => word.Contains('=') && !word.Contains('/') && !word.Contains('?');

    private static int Place(List<string> fields, string[] names) => fields.FindIndex(field => names.Contains(field.Trim().ToLowerInvariant()));

    private static string ValueOf(List<string> fields, int place) => place >= 0 && place < fields.Count ? fields[place].Trim() : "";

    private OldAddress? Read(Located<string> from, string to, string status)
    {
        if (from.Value.Length == 0 || to.Length == 0)
        {
            return Refuse(from.Start, from.Value.Length == 0 ? to : from.Value, from.Value.Length == 0 ? "has no old address" : "has no new address", "write both, the old one first");
        }
        if (ProblemOfStatus(status) is { } problem)
        {
            return Refuse(from.Start, from.Value, problem.Problem, problem.Remedy);
        }
        if (from.Value.Contains('*') || from.Value.StartsWith('^') || from.Value.Contains("/:", StringComparison.Ordinal))
        {
            return Refuse(from.Start, from.Value, "is a pattern", PatternRemedy);
        }
        if (from.Value.AsSpan().ContainsAny('?', '#'))
        {
            return Refuse(from.Start, from.Value, "has a query or a fragment, by which hosts of files cannot tell addresses apart", "remove the line");
        }
        if (PathOf(from.Value) is not { } old)
        {
            return Refuse(from.Start, from.Value, "is no address of this site", "write it as /old/address/");
        }
        if (PathRule.Problem(old.Trim('/')) is { } unsafePath && old != "/")
        {
            return Refuse(from.Start, from.Value, $"cannot be a path: {unsafePath}", "remove the line");
        }
        if (!UrlRule.IsAllowedInField(to))
        {
            return Refuse(from.Start, from.Value, $"leads to '{to}', which is no address", "write it as /new/address/ or https://other.example/");
        }
        return new OldAddress(path, from.With(old), IsRelative(to) ? "/" + to : to);
    }

    private static (string Problem, string Remedy)? ProblemOfStatus(string status) => status.TrimEnd('!') switch
    {
        "" or "301" or "308" => null,
        "302" or "303" or "307" => ($"leads on with {status}, which is for a time only", "write 301 if it is for good, or remove the line"),
        "404" or "410" or "451" => ($"says {status}", "remove the line: an address without a page needs none, and a story of this site says 'gone: yes' itself"),
        "200" => ("shows another address in its place, which files cannot do", "write 301, or remove the line"),
        _ => ($"has the status '{status}'", "write 301 or nothing"),
    };

    /// <summary>From the site's root, as people read it; <c>null</c> for an address elsewhere.</summary>
    private string? PathOf(string address)
    {
        if (UrlRule.WebAddress(address) is { } whole)
        {
            return site.PathOf(whole) is { } own ? Decoded(own) : null;
        }
        return !UrlRule.IsAllowedInField(address) || address.Contains(':') ? null
            : Decoded(address.StartsWith('/') ? address : "/" + address);
    }

    private static string Decoded(string path) => Nfc.Normalize(Uri.UnescapeDataString(path));

    /// <summary>Exports leave out the first slash.</summary>
    private static bool IsRelative(string to) => !to.StartsWith('/') && !UrlRule.HasScheme(to);

    private OldAddress? Refuse(TextPosition place, string line, string problem, string remedy)
    {
        diagnostics.Add(Errors.Routes.UnusableLine(SourceSpan.At(path, place.Line, place.Column, Math.Max(1, line.Length)), line, problem, remedy));
        return null;
    }
}
