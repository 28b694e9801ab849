using System.Text;
using NewsSite.Tests.Incremental;
using Xunit;

namespace NewsSite.Tests.Outputs;

/// <summary>
/// The demo newspaper with stories that wait in every way, named wherever an editor can name one, is byte for byte the demo newspaper:
/// no title, address, id, picture, count, redirect, feed or search tells of them.
/// </summary>
public sealed class WithheldInDemoTests
{
    private const string Marker = "zqxjk";

    private static readonly string[] Reasons =
    [
        "draft: yes", "status: legal", "publish_date: 2027-01-05", "embargo: 2027-01-05", "date: 2026-12-24 09:00", "expires: 2026-11-01", "published: no",
    ];

    [Fact]
    public void What_waits_changes_no_byte_of_any_output()
    {
        var without = Build(with: false);
        var with = Build(with: true);
        Assert.True(without.Count > 300);
        Assert.Equal(without.Keys, with.Keys);
        Assert.All(without, file => Assert.True(file.Value.AsSpan().SequenceEqual(with[file.Key]), file.Key));
        Assert.All(with, file => Assert.DoesNotContain(Marker, file.Key + Encoding.UTF8.GetString(file.Value), StringComparison.OrdinalIgnoreCase));
    }

    private static SortedDictionary<string, byte[]> Build(bool with)
    {
        using var room = new Newsroom(EditedSite.Named("demo")) { Now = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero) };
        // An expired story leaves its page behind where the site does not say otherwise.
        room.Write("newssite.yaml", room.Read("newssite.yaml").Replace("\ncontent:\n", "\ncontent:\n  expired: drop\n", StringComparison.Ordinal));
        if (with)
        {
            for (var i = 0; i < Reasons.Length; i++)
            {
                Withhold(room.Root, i);
            }
        }
        var options = room.Options(jobs: 2);
        var result = new SiteBuilder(options).Build(TestContext.Current.CancellationToken);
        Assert.True(result.Published, string.Join('\n', result.Diagnostics));
        Assert.Equal(with ? Reasons.Length : 0, result.LeftOut.Keys.Count(path => path.Contains(Marker, StringComparison.Ordinal)));
        return new(Directory.EnumerateFiles(options.Output, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(options.Output, path), File.ReadAllBytes), StringComparer.Ordinal);
    }

    private static void Withhold(string root, int number)
    {
        var name = $"{Marker}{number}";
        var folder = $"content/local/harbour/2026-10-12-{name}";
        var reason = Reasons[number];
        var date = reason.StartsWith("date:", StringComparison.Ordinal) ? "" : "date: 2026-10-12 10:00\n";
        FileTree.Write(root, $"{folder}/index.md", Encoding.UTF8.GetBytes(
            $$"""
            ---
            title: {{name}} in the headline
            {{date}}{{reason}}
            id: {{name}}-id
            slug: {{name}}-slug
            aliases: [/{{name}}-old/]
            standfirst: A standfirst about {{name}}.
            type: {{(number % 2 == 0 ? "news" : "opinion")}}
            topics: [Ferries, {{name}} topic]
            tags: [constance, gulls, {{name}} tag]
            series: {name: Two Strokes, part: {{90 + number}}}
            authors: [ingrid-saltmarsh, {{name}} author]
            places: [{{name}}]
            pinned: yes
            weight: 9
            image: {src: {{name}}.jpg, alt: {{name}}, credit: {{name}}}
            audio: {src: {{name}}.mp3, transcript: {{name}}.txt}
            corrections: [{date: 2026-10-13, type: correction, text: {{name}}}]
            ---
            The text of {{name}} links to [the contact page](/contact/).

            :::figure src="{{name}}-inner.jpg" alt="{{name}}" credit="{{name}}"
            {{name}}
            :::
            """));
        FileTree.Write(root, $"{folder}/{name}.jpg", SamplePicture.Of("x.jpg", 640, 360));
        FileTree.Write(root, $"{folder}/{name}-inner.jpg", SamplePicture.Of("x.jpg", 640, 360));
        FileTree.Write(root, $"{folder}/{name}.mp3", Encoding.UTF8.GetBytes(name));
        FileTree.Write(root, $"{folder}/{name}.txt", Encoding.UTF8.GetBytes(name));
    }
}
