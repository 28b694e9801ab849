using System.Text;
using CsCheck;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary><c>newssite check --fix</c>: what it shows, when it writes, and that every byte that it does not have to change stays.</summary>
public sealed class FixTests
{
    private const string Broken = "---\nheadline: A  quay\ndate: 2026-11-20\nkeywords: x\n---\n##Heading\n\nText.\n";
    private const string Mended = "---\ntitle: A quay\ndate: 2026-11-20\ntags: x\n---\n## Heading\n\nText.\n";

    [Fact]
    public void a_pipe_gets_the_diff_alone_and_nothing_is_written()
    {
        using var site = Site(Broken);
        var run = Run(site, "check", "--fix");
        Assert.Equal(1, run.Code);
        Assert.Equal(
            """
            --- a/content/world/a.md
            +++ b/content/world/a.md
            @@ -1,8 +1,8 @@
             ---
            -headline: A  quay
            +title: A quay
             date: 2026-11-20
            -keywords: x
            +tags: x
             ---
            -##Heading
            +## Heading
             
             Text.

            """,
            run.Out);
        Assert.Equal("newssite: 4 places in 1 file to be mended, and nothing is changed yet; --fix --yes writes this\n", run.Error);
        Assert.Equal(Broken, Read(site));
    }

    [Fact]
    public void with_yes_it_writes_and_then_finds_nothing_more()
    {
        using var site = Site(Broken);
        Assert.Contains("--fix mends 4 of them.", Run(site, "check").Out, StringComparison.Ordinal);
        var run = Run(site, "check", "--fix", "--yes");
        Assert.Equal((0, "Mended 4 places in 1 file.\n"), (run.Code, run.Error));
        Assert.Equal(Mended, Read(site));
        Assert.Contains("1 article, 8 pages in 0 ms: nothing found.", Run(site, "check", "--fix").Out, StringComparison.Ordinal);
        Assert.Equal(["content/world/a.md"], Directory.EnumerateFiles(Path.Join(site.Root, "content"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(site.Root, path)));
    }

    [Theory]
    [InlineData("y", true)]
    [InlineData("YES", true)]
    [InlineData("", false)]
    [InlineData("no", false)]
    [InlineData(null, false)]
    public void a_person_is_asked(string? answer, bool writes)
    {
        using var site = Site(Broken);
        var run = CliRun.Of(["check", "--fix"], CliRun.PlainTerminal with { CurrentDirectory = site.Root, InputIsTerminal = true, ReadLine = () => answer });
        Assert.StartsWith("Write 4 places in 1 file? [y/N] ", run.Error, StringComparison.Ordinal);
        Assert.Equal((writes ? 0 : 1, writes ? Mended : Broken), (run.Code, Read(site)));
    }

    [Fact]
    public void what_hid_behind_a_mistake_is_mended_with_it()
    {
        using var site = Site("——\nheadline: A: quay\ndate: 2026-11-20\n——\nText.\n");
        Assert.Equal(0, Run(site, "check", "--fix", "--yes").Code);
        Assert.Equal("---\ntitle: \"A: quay\"\ndate: 2026-11-20\n---\nText.\n", Read(site));
    }

    [Fact]
    public void a_file_that_was_saved_in_the_meantime_is_left_alone()
    {
        using var site = Site(Broken);
        var later = Broken.Replace("A  quay", "Another  quay", StringComparison.Ordinal).Replace("---\nhead", "---\nid: x\nhead", StringComparison.Ordinal);
        var environment = CliRun.Pipe with
        {
            CurrentDirectory = site.Root,
            Check = (options, cancellation) =>
            {
                var result = SiteCheck.Run(options, cancellation);
                site.Write("content/world/a.md", later);
                return result;
            },
        };
        Assert.Contains("'content/world/a.md' is not as it was", CliRun.Of(["check", "--fix", "--yes"], environment).Error, StringComparison.Ordinal);
        Assert.Equal(later, Read(site));
    }

    [Fact]
    public void a_link_stays_a_link_and_rights_stay_as_they_were()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("needs links and rights");
            return;
        }
        using var site = Site(Broken);
        var path = Path.Join(site.Root, "content/world/a.md");
        File.Move(path, Path.Join(site.Root, "content/world/real.txt"));
        File.CreateSymbolicLink(path, "real.txt");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Run(site, "check", "--fix", "--yes");
        Assert.Equal("real.txt", new FileInfo(path).LinkTarget);
        Assert.Equal(Mended, Read(site));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(path));
    }

    [Fact]
    public void a_file_that_cannot_be_written_is_told_and_the_others_are_mended()
    {
        using var site = Site(Broken);
        site.Write("content/local/b.md", Broken);
        // Where the new text would be put down first.
        Directory.CreateDirectory(Path.Join(site.Root, "content/local/b.md.newssite~"));
        Assert.Contains("newssite: error: 'content/local/b.md' cannot be written: ", Run(site, "check", "--fix", "--yes").Error, StringComparison.Ordinal);
        Assert.Equal(Mended, Read(site));
    }

    [Fact]
    public void findings_of_a_baseline_and_those_that_are_switched_off_are_left()
    {
        using var site = Site(Broken);
        Run(site, "check", "--write-baseline", "known.json");
        Assert.Equal((0, ""), (Run(site, "check", "--baseline", "known.json", "--fix", "--yes").Code, Run(site, "check", "--baseline", "known.json", "--fix", "--yes").Error));
        Assert.Equal(Broken, Read(site));
        site.Write("newssite.yaml", SmallSite.Config + "checks: {NS2024: off, NS2083: off}\n");
        Run(site, "check", "--fix", "--yes");
        Assert.Equal(Broken.Replace("##H", "## H", StringComparison.Ordinal), Read(site));
    }

    [Theory]
    [InlineData("check --yes", "--yes goes with --fix")]
    [InlineData("check --fix --format json", "--fix shows what it changes to people; leave --format out")]
    public void options_that_do_not_go_together_are_told(string line, string error)
        => Assert.Equal((2, $"newssite: error: {error}"), (CliRun.Of(line).Code, CliRun.Of(line).Error.Split('\n')[0]));

    /// <summary>Lines as an archive may have them, and what becomes of each; those of the front matter first.</summary>
    private static readonly (string Before, string After)[] Front =
    [
        ("headline: A  quay", "title: A quay"),
        ("\"Title\":   'A  b'   # c", "\"title\":   'A b'   # c"),
        ("title: “Ferry: back”", "title: \"“Ferry: back”\""),
    ];

    private static readonly (string Before, string After)[] Keys =
    [
        ("keywords: [“a”,  b]", "tags: [“a”,  b]"),
        ("subtitle: 漢𝄞 é  e\u0301 \t", "standfirst: 漢𝄞 é  e\u0301 \t"),
        ("# a comment:  “with” everything", "# a comment:  “with” everything"),
        ("weight: ‘3’", "weight: \"3\""),
        ("dir: “ltr” # left", "dir: \"ltr\" # left"),
        ("kicker: \"x  y\"", "kicker: \"x  y\""),
        ("params: {headline:  x}", "params: {headline:  x}"),
        ("", ""),
    ];

    private static readonly (string Before, string After)[] Body =
    [
        ("##Heading  two", "## Heading  two"),
        ("-a\n-b\n-  c", "- a\n- b\n-  c"),
        ("Text  with “quotes”  \nand more\t", "Text  with “quotes”  \nand more\t"),
        ("漢𝄞\u0001é", "漢𝄞é"),
        ("Text.\n\n    ##code", "Text.\n\n    ##code"),
        ("```\n##code\n-a\n-b\n```", "```\n##code\n-a\n-b\n```"),
        ("> -x\n> -y", "> - x\n> - y"),
    ];

    /// <summary>Whatever the file's line ends, its mark and its other lines: they stay, and a second run has nothing to do.</summary>
    [Fact]
    public void every_other_byte_stays()
        => Gen.Select(Gen.OneOf(Front), Subset(Keys), Subset(Body), Gen.OneOf("\n", "\r\n"), Gen.Bool, Gen.Bool).Sample(
            (title, keys, body, lineEnd, hasMark, endsInLine) =>
            {
                string Text(Func<(string Before, string After), string> part)
                {
                    var text = $"---\n{part(title)}\ndate: 2026-11-20\n{string.Concat(keys.Select(key => part(key) + "\n"))}---\n{string.Join("\n\n", body.Select(part))}{(endsInLine ? "\n" : "")}";
                    return (hasMark ? "\uFEFF" : "") + text.Replace("\n", lineEnd, StringComparison.Ordinal);
                }
                using var site = Site(Text(part => part.Before));
                var shown = Run(site, "check", "--fix").Out;
                var run = Run(site, "check", "--fix", "--yes");
                Assert.Equal(Text(part => part.After), Read(site));
                var again = Run(site, "check", "--fix");
                Assert.DoesNotContain("+++", again.Out, StringComparison.Ordinal);
                if (!title.Before.Contains(": back", StringComparison.Ordinal) && shown.Contains("+++", StringComparison.Ordinal))
                {
                    Assert.Equal(Text(part => part.After), Patched(Text(part => part.Before), shown));
                }
            },
            iter: 60);

    private static Gen<(string Before, string After)[]> Subset((string Before, string After)[] all)
        => Gen.Int[0, (1 << all.Length) - 1].Select(bits => all.Where((_, i) => (bits >> i & 1) == 1).ToArray());

    /// <summary>What <c>patch</c> makes of a text.</summary>
    private static string Patched(string text, string diff)
    {
        var old = text.Split('\n').ToList();
        var made = new List<string>();
        var at = 0;
        foreach (var line in diff.TrimEnd('\n').Split('\n').Skip(2))
        {
            switch (line[0])
            {
                case '@':
                    var first = int.Parse(line.Split(' ')[1].Split(',')[0].TrimStart('-'), System.Globalization.CultureInfo.InvariantCulture) - 1;
                    made.AddRange(old[at..first]);
                    at = first;
                    break;
                case '+':
                    made.Add(line[1..]);
                    break;
                case ' ' or '-':
                    Assert.Equal(old[at++], line[1..]);
                    made.AddRange(line[0] == ' ' ? [line[1..]] : []);
                    break;
            }
        }
        return string.Join('\n', [.. made, .. old[at..]]);
    }

    private static SmallSite Site(string story)
    {
        var site = new SmallSite();
        var path = Path.Join(site.Root, "content/world/a.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(story));
        return site;
    }

    private static string Read(SmallSite site) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Join(site.Root, "content/world/a.md")));

    private static CliRun Run(SmallSite site, params string[] arguments) => CliRun.Of(arguments, CliRun.Pipe with { CurrentDirectory = site.Root, Time = new StoppedClock() });
}
