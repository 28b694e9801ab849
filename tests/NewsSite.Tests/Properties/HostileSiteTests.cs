using System.Text.Json;
using System.Xml;
using CsCheck;
using Xunit;

namespace NewsSite.Tests.Properties;

/// <summary>Sites made of what nobody should write: no build throws, and no text ever becomes markup.</summary>
public sealed class HostileSiteTests
{
    /// <summary>A tag that can come from a text field only.</summary>
    private const string Marker = "<xss";

    private static readonly Gen<string> Piece = Gen.OneOf(
        "<xss>", "</xss>", "<xss onload=x", "</script><xss>", "</title><xss>", "<!--<xss>-->", "<![CDATA[<xss>]]>", "]]>", "\"", "'", "\" onx=\"<xss>", "&", "&lt;xss&gt;", "&#60;xss>",
        "{{ site.name }}", "{% x %}", "{{< x >}}", "\\", "`", "*", "[x](javascript:x)", "javascript:<xss>", "\u0001", "\u0000", "\u0008", "\u202E", "\u200B", "\u2028", "\uFEFF", "\uFFFE",
        "é", "ا", "日本", "😀", "..", "/", "../", "%2e%2e/", "a", "news", " ", "#", "+", "\n", "\t", ": ", "- ");

    private static readonly Gen<string> Text = Piece.Array[1, 5].Select(parts => string.Concat(parts));

    private static readonly Gen<string> Body = Gen.OneOf(
        Text,
        Text.Select(text => "## " + text),
        Text.Select(text => $"[{text}](x \"{text}\")"),
        Text.Select(text => $"![{text}](https://img.example/a.png \"{text}\")"),
        Text.Select(text => $"`{text}`"),
        Text.Select(text => "| a |\n|---|\n| " + text + " |"));

    private static readonly Gen<(string[] Texts, string Body, string Name)> Site = Gen.Select(Text.Array[14], Body, Text);

    [Fact]
    public void Hostile_texts_stay_texts()
        => Site.Sample(
            made =>
            {
                using var site = new SmallSite(Config(made.Texts));
                site.Write("templates/home.html", Specs.PlainTemplates.All["home.html"] + "{{ site.name }}{{ site.tagline }}{{ site.description }}{{ for item in site.menu }}{{ item.title }}{{ end }}{{ json site.params.x }}");
                site.Write("templates/article.html", Specs.PlainTemplates.All["article.html"] + AllFields);
                site.Story("world/a", Front(made.Texts), made.Body);
                WriteNamed(site, made.Name, made.Texts[0]);

                var result = site.Build(options => options with { KeepGoing = true });

                Assert.DoesNotContain(result.Diagnostics, finding => finding.Code.StartsWith("NS5", StringComparison.Ordinal));
                foreach (var (path, text) in site.Output)
                {
                    Check(path, text);
                }
            },
            iter: 150,
            threads: 1);

    private const string AllFields = """
        {{ a = page.article; a.short_title }}{{ a.seo_title }}{{ a.description }}{{ a.summary }}{{ a.byline }}{{ a.dateline }}{{ a.editor_note }}{{ a.id }}
        <a title="{{ a.title }}" href="{{ a.url }}">{{ for c in a.authors }}<a href="{{ c.url }}">{{ c.name }} {{ c.role }}</a>{{ end }}</a>
        {{ for t in a.tags }}<a href="{{ t.url }}">{{ t.title }}</a>{{ end }}
        {{ if a.image }}<img src="{{ a.image.url }}" alt="{{ a.image.alt }}">{{ a.image.caption }}{{ a.image.credit }}{{ end }}
        {{ if a.source }}{{ a.source.publisher }}{{ a.source.title }}{{ a.source.notice }}<a href="{{ a.source.url }}">x</a>{{ end }}
        {{ page.params.x }}<script>{{ json page.params.x }}</script>{{ page.json_ld }}

        """;

    private static string Config(string[] texts) => $$"""
        site: {name: {{Quote(texts[0])}}, url: https://example.org, timezone: UTC, tagline: {{Quote(texts[1])}}, description: {{Quote(texts[2])}}, copyright: {{Quote(texts[3])}}, params: {x: {{Quote(texts[4])}} } }
        theme: none
        menu: [{title: {{Quote(texts[5])}}, url: /world/}]

        """;

    private static string Front(string[] texts) => $$"""
        title: {{Quote("T " + texts[0])}}
        date: 2026-11-20
        short_title: {{Quote(texts[1])}}
        seo_title: {{Quote(texts[2])}}
        kicker: {{Quote(texts[3])}}
        standfirst: {{Quote(texts[4])}}
        description: {{Quote(texts[5])}}
        summary: {{Quote(texts[6])}}
        byline: {{Quote(texts[7])}}
        dateline: {{Quote(texts[8])}}
        editor_note: {{Quote(texts[9])}}
        tags: [{{Quote(texts[10])}}]
        topics: [{{Quote(texts[11])}}]
        series: {{Quote(texts[12])}}
        authors: [{{Quote(texts[13])}}]
        id: {{Quote(texts[1])}}
        image: {src: https://img.example/a.png, alt: {{Quote(texts[2])}}, caption: {{Quote(texts[3])}}, credit: {{Quote(texts[4])}} }
        source: {publisher: {{Quote(texts[5])}}, url: {{Quote(texts[6])}}, title: {{Quote(texts[7])}}, notice: {{Quote(texts[8])}} }
        params: {x: {{Quote(texts[9])}} }
        """;

    private static string Quote(string text) => JsonSerializer.Serialize(text);

    /// <summary>A file and a folder with that name, as far as the file system can hold it.</summary>
    private static void WriteNamed(SmallSite site, string name, string title)
    {
        var file = string.Concat(name.Select(c => c is '/' or '\0' || (OperatingSystem.IsWindows() && (c < ' ' || "<>:\"|?*\\".Contains(c))) ? '_' : c));
        if (file is not ("." or ".."))
        {
            site.Story($"{file}/{file}x", $"title: {Quote("N " + title)}\ndate: 2026-11-19");
        }
    }

    private static void Check(string path, string text)
    {
        if (path.EndsWith(".xml", StringComparison.Ordinal))
        {
            var xml = new XmlDocument();
            xml.LoadXml(text);
            Assert.DoesNotContain(xml.SelectNodes("//*")!.Cast<XmlNode>(), node => node.LocalName.StartsWith("xss", StringComparison.Ordinal));
            // What Media RSS and Atom call plain is plain.
            foreach (XmlNode html in xml.SelectNodes("//*[local-name()='encoded' or (local-name()='description' and not(@type='plain')) or @type='html'][ancestor::item or ancestor::*[local-name()='entry']]")!)
            {
                Assert.DoesNotContain(Marker, html.InnerText, StringComparison.Ordinal);
            }
        }
        else if (path.EndsWith(".html", StringComparison.Ordinal))
        {
            Assert.DoesNotContain(Marker, text, StringComparison.Ordinal);
            Assert.DoesNotContain(" onx=\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript:", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("src=\"javascript:", text, StringComparison.OrdinalIgnoreCase);
        }
    }
}
