using System.Globalization;
using System.Text.RegularExpressions;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Views;
using Scriban.Runtime;

namespace NewsSite.Templating;

/// <summary>
/// Everything that templates can call; docs/themes.md is checked against this list. Nothing here reads the clock, the
/// network or a file outside the site.
/// </summary>
internal static class Functions
{
    private const int Any = 64;

    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        // Templates
        New("extends", "extends \"base.html\"", "puts this template's blocks into another template", 1, 1, TemplateFunctions.Extends),
        New("block", "wrap block \"name\" … end", "a part that templates which extend this one can replace", 1, 1, TemplateFunctions.Block),
        New("include", "include \"partials/card.html\" name: value …", "runs a template here, with these variables added", 1, 1, TemplateFunctions.Include),
        New("cached", "cached \"partials/card.html\" name: value …",
            "as include, but made once for the same values; sees only them, site and theme", 1, 1, TemplateFunctions.Cached),
        New("has_template", "has_template \"name.html\"", "whether there is such a template", 1, 1,
            TemplateFunctions.HasTemplate),

        New("fail", "fail \"needs …\"", "stops with an error; in a component, at the place where the article uses it: the component 'x' needs …", 1, 1,
            TemplateFunctions.Fail),

        // Addresses
        New("url", "url \"/path/\"", "the address of a path of this site", 1, 1, call => call.Scope.LinkOf(call.Text(0))),
        New("absolute_url", "absolute_url \"/path/\"", "the same with scheme and host; an address elsewhere stays", 1, 1, call => call.Scope.PermalinkOf(call.Text(0))),
        New("asset", "asset \"site.css\"", "the address of a file in assets/, with a fingerprint of its content", 1, 1, TemplateFunctions.Asset),
        New("integrity", "integrity \"site.css\"", "what browsers check that file by, for the attribute integrity", 1, 1, TemplateFunctions.Integrity),
        New("url_encode", "url_encode text", "text as part of a query", 1, 1, call => Uri.EscapeDataString(call.Text(0))),
        New("host", "host url", "the host of an address elsewhere, without www; else null", 1, 1, TemplateFunctions.Host),

        New("player", "player url", "where the player of a video at YouTube or Vimeo is, for a frame, by the address of the video's page; else null", 1, 1,
            call => call.Scope.ViewSite().Embeds.PlayerOf(call.Text(0))),
        New("portrait", "portrait url", "whether a video is taller than wide, by the address of its page: a short at YouTube", 1, 1, call => VideoPlayer.IsPortrait(call.Text(0))),

        // Pictures
        New("crop", "crop image \"16:9\" most?", "the picture cut to a shape around its focus; with a number, no wider than that many pixels; null leaves the shape", 2, 3, PictureFunctions.Crop),
        New("social_card", "social_card headline kicker?", "the absolute address of a picture of 1200 by 630 pixels with the headline set on it; null where newssite.yaml has no images.social_card, or the font lacks a letter (it has Latin, Cyrillic and Greek)", 1, 2,
            PictureFunctions.SocialCard),

        // Dates
        New("date", "date value pattern?", "a date in the page's language", 1, 2, DateFunctions.Date),
        New("time", "time value pattern?", "a time of day in the page's language", 1, 2, DateFunctions.Time),
        New("duration", "duration text", "a length such as PT1H4M12S as 1:04:12; text of other forms as it is", 1, 1, call => call.Scope.Numbers.WithDigits(DateFunctions.Duration(call.Text(0)))),
        New("iso_date", "iso_date value", "a date for machines, such as 2026-11-22T14:00:00+01:00", 1, 1, call => MachineTime.Iso8601(call.Date(0))),

        // Text
        New("t", "t \"key\" count: n …", "the site's word for a key, in the page's language; {name} is replaced by a named value", 1, 1, TextFunctions.Translate),
        New("raw", "raw html", "writes HTML as it is; only for HTML you trust", 1, 1, call => new SafeHtml(call.Text(0))),
        New("escape", "escape text", "text as HTML", 1, 1, call => call[0] is SafeHtml html ? html : new SafeHtml(HtmlText.Escape(call.Text(0)))),
        New("json", "json value", "a value as JSON, safe inside a script element", 1, 1, call => JsonText.Write(call, call[0])),
        New("slug", "slug text", "text as a part of an address", 1, 1, call => Slug.From(call.Text(0))),
        New("upcase", "upcase text", "in the language's capitals", 1, 1, call => call.Scope.ToUpper(call.Text(0))),
        New("downcase", "downcase text", "in the language's small letters", 1, 1, call => call.Scope.ToLower(call.Text(0))),
        New("trim", "trim text", "without spaces at the ends", 1, 1, call => call.Text(0).Trim()),
        New("truncate", "truncate text length", "cut at a word, with …", 2, 2, TextFunctions.Truncate),
        New("replace", "replace text old new", "each old text replaced", 3, 3, TextFunctions.Replace),
        New("split", "split text separator", "a list of parts", 2, 2, TextFunctions.Split),
        New("join", "join list separator?", "the parts as one text; without a separator as the language lists things: A, B and C", 1, 2, TextFunctions.Join),
        New("contains", "contains text-or-list value", "whether it is in there", 2, 2, ListFunctions.Contains),
        New("starts_with", "starts_with text start", "whether text starts so", 2, 2, call => call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal)),
        New("ends_with", "ends_with text end", "whether text ends so", 2, 2, call => call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal)),
        New("row_headers", "row_headers html", "a table with the first cell of each row as the row's header", 1, 1, TextFunctions.RowHeaders),
        New("strip_html", "strip_html html", "the text without tags", 1, 1, call => TextFunctions.StripTags(call.Text(0))),
        New("number", "number value decimals?", "a number with the language's separators", 1, 2, TextFunctions.Number),

        // Lists
        New("take", "take list count", "the first ones", 2, 2, ListFunctions.Take),
        New("skip", "skip list count", "all but the first ones", 2, 2, ListFunctions.Skip),
        New("first", "first list", "the first one, or null", 1, 1, call => call.List(0).FirstOrDefault()),
        New("last", "last list", "the last one, or null", 1, 1, call => call.List(0).LastOrDefault()),
        New("size", "size list", "how many there are", 1, 1, call => call.Size(0)),
        New("where", "where list \"member\" value?", "those whose member is the value; without one, those whose member is true", 2, 3, ListFunctions.Where),
        New("where_not", "where_not list \"member\" value?", "the others", 2, 3, ListFunctions.WhereNot),
        New("map", "map list \"member\"", "the members", 2, 2, call => call.List(0).Select(item => call.Member(item, call.Text(1))).ToList()),
        New("sort", "sort list \"member\"? \"desc\"?", "ordered by a member or by themselves", 1, 3, ListFunctions.Sort),
        New("group", "group list \"member\"", "groups of items, each with key and items, in the order of the list", 2, 2, ListFunctions.Group),
        New("reverse", "reverse list", "the other way round", 1, 1, call => call.List(0).Reverse().ToList()),
        New("uniq", "uniq list", "each one once", 1, 1, call => call.List(0).Distinct().ToList()),
        New("concat", "concat list list …", "one after the other", 1, Any, ListFunctions.Concat),
        New("range", "range from to", "whole numbers", 2, 2, ListFunctions.Range),
        New("keys", "keys map", "the names in a map", 1, 1, ListFunctions.Keys),
    ];

    /// <summary>The functions as templates find them; read-only and shared by all threads.</summary>
    public static ScriptObject CreateScope()
    {
        var scope = new ScriptObject();
        foreach (var function in All)
        {
            scope.SetValue(function.Info.Name, function, readOnly: true);
        }
        scope.IsReadOnly = true;
        return scope;
    }

    private static TemplateFunction New(string name, string signature, string meaning, int required, int most, Func<FunctionCall, object?> run)
        => new(new FunctionInfo(name, signature, meaning, required, most), run);
}

internal static class TemplateFunctions
{
    public static object? Extends(FunctionCall call)
    {
        call.Context.Extends = (call.Text(0), call.Span);
        return null;
    }

    /// <summary>
    /// The template furthest down has its say first: what it puts into a block stays. The template that extends nothing
    /// writes the block, or what it holds itself if nobody filled it. A block inside another one is written there, so that
    /// a template which extends this one can replace the inner block alone.
    /// </summary>
    public static object? Block(FunctionCall call)
    {
        if (call.Block is null)
        {
            throw call.Refuse("needs a body; call it as 'wrap block \"name\" … end'");
        }
        var name = call.Text(0);
        var isWritten = call.Context.Extends is null || call.Context.IsInsideBlock;
        if (!isWritten)
        {
            call.Scope.Log?.Add(ReadKind.Template, TemplateSet.BlockPrefix + name);
        }
        if (!isWritten && !call.Context.Engine.Templates.IsSharedBlock(name))
        {
            throw call.Refuse(at => Errors.Templates.UnknownBlock(at, name).Suggesting(name, call.Context.Engine.Templates.SharedBlocks));
        }
        if (isWritten)
        {
            call.Context.WriteBlock(name, call.Block);
        }
        else
        {
            call.Context.FillBlock(name, call.Block);
        }
        return null;
    }

    public static object? HasTemplate(FunctionCall call)
    {
        var engine = call.Context.Engine;
        call.Scope.Log?.Add(ReadKind.Template, call.Text(0));
        return engine.Find(call.Text(0)) is not null;
    }

    public static object? Fail(FunctionCall call)
    {
        var reason = call.Text(0);
        throw call.Refuse(at => call.Context.Component is { } component
            ? component.IsFaulty ? null : Errors.Components.Refused(component.Place, component.Name, reason)
            : Errors.Templates.Runtime(at, reason));
    }

    public static object? Host(FunctionCall call)
        => UrlRule.WebAddress(call.Text(0)) is { } url
            ? url.Host.StartsWith("www.", StringComparison.Ordinal) ? url.Host["www.".Length..] : url.Host
            : null;

    public static object? Include(FunctionCall call)
    {
        if (!call.IsWritten)
        {
            return call.Context.Include(call.Text(0), call.Named, call.Caller);
        }
        call.Context.WriteIncluded(call.Text(0), call.Named, call.Caller);
        return null;
    }

    public static object? Cached(FunctionCall call)
    {
        foreach (var (name, value) in call.Named)
        {
            if (value is not (null or string or bool or int or long or double or Views.View))
            {
                throw call.Refuse($"can take text, numbers, yes or no, and objects; '{name}' is {HtmlTemplateContext.NameOf(value)}");
            }
        }
        return call.Context.Engine.RenderFragment(call.Text(0), call.Context, call.Named, call.Span);
    }

    public static object? Asset(FunctionCall call)
    {
        var name = AssetName(call, 0);
        call.Scope.Log?.Add(ReadKind.Asset, name);
        return call.Scope.Link(call.Context.Engine.Assets.Fingerprinted(name));
    }

    public static object? Integrity(FunctionCall call)
    {
        var name = AssetName(call, 0);
        call.Scope.Log?.Add(ReadKind.Asset, name);
        return call.Context.Engine.Assets.Integrity(name);
    }

    private static string AssetName(FunctionCall call, int place)
    {
        var name = call.Text(place);
        var assets = call.Context.Engine.Assets;
        return assets.Has(name) ? name : throw call.Refuse(at => Errors.Templates.MissingAsset(at, name).SuggestingPath(name, assets.Names));
    }
}

internal static partial class DateFunctions
{
    public static object? Date(FunctionCall call) => Format(call, site => site.DateFormat);

    public static object? Time(FunctionCall call) => Format(call, site => site.TimeFormat);

    /// <summary>ISO 8601, without days: what tools write of recordings.</summary>
    public static string Duration(string text)
    {
        var match = Iso8601Duration().Match(text);
        if (!match.Success)
        {
            return text;
        }
        int Part(int group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var seconds = Part(1) * 3600 + Part(2) * 60 + Part(3);
        return seconds >= 3600
            ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");
    }

    [GeneratedRegex(@"^PT(?=\d)(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?$")]
    private static partial Regex Iso8601Duration();

    private static string Format(FunctionCall call, Func<Views.SiteView, string> usual)
    {
        var pattern = call.Count > 1 ? call.Text(1) : usual(call.Scope.ViewSite());
        if (DateFormat.Problem(pattern) is { } problem)
        {
            throw call.Refuse($"cannot use the pattern '{pattern}': {problem}");
        }
        return DateFormat.Format(call.Date(0), pattern, call.Scope.DateNames);
    }
}

internal static partial class TextFunctions
{
    /// <summary>No words between two parts of a list are longer.</summary>
    private const int MaxJoint = 100;

    public static object? Translate(FunctionCall call)
    {
        var key = call.Text(0);
        if (!call.HasNamed && call.Scope.Word(key) is { } plain && !plain.Contains('{'))
        {
            return plain;
        }
        var count = call.Named.TryGetValue("count", out var value) ? Quantity(value) : null;
        var text = (count is null ? call.Scope.Word(key) : call.Scope.Word(key, count.Value)) ?? throw NoWord(call, key, count);
        if (Placeholder().Matches(text).Select(match => match.Groups[1].Value).FirstOrDefault(name => !call.Named.ContainsKey(name)) is { } empty)
        {
            throw call.Refuse(at => Errors.Templates.UnfinishedWord(at, key, $"has a place for '{empty}'", $"call it as 't \"{key}\" {empty}: …'"));
        }
        foreach (var (name, replacement) in call.Named)
        {
            var written = call.Context.ObjectToString(replacement) ?? "";
            text = call.Replace(text, "{" + name + "}", replacement is int or long or double or decimal ? call.Scope.Numbers.WithDigits(written) : written);
        }
        return text;
    }

    private static TemplateException NoWord(FunctionCall call, string key, decimal? count) => call.Refuse(at =>
        !call.Scope.HasWord(key) ? Errors.Templates.UnknownString(at, key).Suggesting(key, call.Scope.WordKeys)
        : count is null ? Errors.Templates.UnfinishedWord(at, key, "has plural forms only", $"call it as 't \"{key}\" count: …'")
        : Errors.Templates.UnfinishedWord(at, key, $"has no plural form '{call.Scope.PluralForm(count.Value)}', which {count} needs", $"add the form, or 'other' for all numbers, in i18n/{call.Scope.Edition.Language}.yaml"));

    [GeneratedRegex(@"\{([a-z_][a-z0-9_]*)\}")]
    private static partial Regex Placeholder();

    public static object? Truncate(FunctionCall call)
    {
        var text = call.Text(0);
        var length = Math.Max(1, call.Number(1));
        if (text.Length <= length)
        {
            return text;
        }
        var cut = text.LastIndexOf(' ', length);
        cut = cut <= 0 ? length - (char.IsHighSurrogate(text[length - 1]) ? 1 : 0) : cut;
        return text[..cut].TrimEnd(' ', ',', ';', ':', '–', '—') + "…";
    }

    public static object? Replace(FunctionCall call)
        => call.Text(1) is { Length: > 0 } old ? call.Replace(call.Text(0), old, call.Text(2)) : call.Text(0);

    public static object? Split(FunctionCall call)
    {
        var text = call.Text(0);
        var separator = call.Text(1);
        call.SpendOnSearch(text, separator);
        return text.Split(separator).ToList();
    }

    /// <summary>HTML if one of the parts is HTML; the other parts are then escaped.</summary>
    public static object? Join(FunctionCall call)
    {
        var parts = call.List(0).Select(part => part is IScriptOutput captured ? new SafeHtml(captured.ToString() ?? "") : part).ToList();
        if (call.Count == 1)
        {
            return List(call, parts);
        }
        var separator = call.Text(1);
        return parts.Exists(part => part is SafeHtml)
            ? new SafeHtml(Join(
                call, HtmlText.Escape(separator), parts.Select(part => part is SafeHtml html ? html.Value : HtmlText.Escape(call.Context.ObjectToString(part) ?? ""))))
            : Join(call, separator, parts.Select(part => call.Context.ObjectToString(part) ?? ""));
    }

    private static object List(FunctionCall call, List<object?> parts)
    {
        var isHtml = parts.Exists(part => part is SafeHtml);
        var texts = parts.ConvertAll(part => part is SafeHtml html ? (html.Value, StripTags(html.Value)) : Plain(call.Context.ObjectToString(part) ?? ""));
        if (texts.Sum(text => (long)text.Item1.Length + MaxJoint) > HtmlTemplateContext.MaxOutput)
        {
            throw call.TooLong();
        }
        var list = call.Scope.ListOf(texts, words => isHtml ? HtmlText.Escape(words) : words);
        return isHtml ? new SafeHtml(list) : list;

        (string, string) Plain(string text) => (isHtml ? HtmlText.Escape(text) : text, text);
    }

    private static string Join(FunctionCall call, string separator, IEnumerable<string> parts)
    {
        var result = new System.Text.StringBuilder();
        foreach (var part in parts)
        {
            if (result.Length + (long)separator.Length + part.Length > HtmlTemplateContext.MaxOutput)
            {
                throw call.TooLong();
            }
            result.Append(part).Append(separator);
        }
        return result.ToString(0, Math.Max(0, result.Length - separator.Length));
    }

    /// <summary>Of tables as texts write them: a cell's end is the next one.</summary>
    public static object? RowHeaders(FunctionCall call)
    {
        var html = call.Text(0);
        var result = new System.Text.StringBuilder(html.Length + 256);
        var copied = 0;
        for (var row = html.IndexOf("<tr>", StringComparison.Ordinal); row >= 0; row = html.IndexOf("<tr>", row + 1, StringComparison.Ordinal))
        {
            var cell = row + "<tr>".Length;
            while (cell < html.Length && char.IsWhiteSpace(html[cell]))
            {
                cell++;
            }
            if (html.AsSpan(cell).StartsWith("<td") && html.IndexOf("</td>", cell, StringComparison.Ordinal) is >= 0 and var end)
            {
                result.Append(html, copied, cell - copied).Append("<th scope=\"row\"").Append(html, cell + 3, end - cell - 3).Append("</th>");
                copied = end + "</td>".Length;
            }
        }
        return new SafeHtml(result.Append(html, copied, html.Length - copied).ToString());
    }

    public static string StripTags(string html)
    {
        var result = new System.Text.StringBuilder(html.Length);
        var inTag = false;
        foreach (var c in html)
        {
            inTag = c == '<' || (inTag && c != '>');
            if (!inTag && c != '>')
            {
                result.Append(c);
            }
        }
        return CharacterReferences.Decode(result.ToString()).Text;
    }

    public static object? Number(FunctionCall call)
    {
        var decimals = call.Count > 1 ? Math.Clamp(call.Number(1), 0, 10) : 0;
        var value = Quantity(call[0]) ?? throw call.Refuse($"needs a number, found {HtmlTemplateContext.NameOf(call[0])}");
        return call.Scope.Numbers.Format(value, decimals);
    }

    /// <summary>A number that can be counted with; <c>null</c> for what is none, and for numbers of thirty digits.</summary>
    private static decimal? Quantity(object? value) => value switch
    {
        int whole => whole,
        long whole => whole,
        double number => Math.Abs(number) < 1e28 ? (decimal)number : null,
        decimal number => number,
        _ => null,
    };
}
