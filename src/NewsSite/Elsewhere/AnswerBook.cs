using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsSite.Cli.Output;

namespace NewsSite.Cli.Elsewhere;

/// <summary>
/// What earlier checks heard of links to other sites, in <c>.newssite/links-elsewhere.json</c>: a page that was there this week is
/// not asked after again. A book that is missing or damaged counts as empty.
/// </summary>
internal sealed class AnswerBook
{
    private const int Version = 1;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    private readonly string _path;
    private readonly DateTimeOffset _now;
    private readonly ConcurrentDictionary<string, (DateTimeOffset At, LinkAnswer Answer)> _answers = new(StringComparer.Ordinal);

    private AnswerBook(string path, DateTimeOffset now) => (_path, _now) = (path, now);

    public static AnswerBook Open(string root, DateTimeOffset now)
    {
        var book = new AnswerBook(Path.Join(root, ".newssite", "links-elsewhere.json"), now);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(book._path));
            book.Read(json.RootElement);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            book._answers.Clear();
        }
        return book;
    }

    /// <summary>What is known and not too old; <c>null</c> if the page has to be asked after.</summary>
    public LinkAnswer? Find(string url)
        => _answers.TryGetValue(url, out var known) && known.At <= _now && _now - known.At < FreshFor(known.Answer.State) ? known.Answer : null;

    public void Note(string url, LinkAnswer answer) => _answers[url] = (_now, answer);

    /// <summary>Where it cannot be written, the next check asks again.</summary>
    public void Write()
    {
        var text = JsonText.Write(json =>
        {
            json.WriteNumber("version", Version);
            json.WriteStartObject("links");
            foreach (var (url, (at, answer)) in _answers.Where(pair => _now - pair.Value.At < Longest).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject(JsonText.Whole(url));
                json.WriteString("at", at.ToString("O", CultureInfo.InvariantCulture));
                json.WriteString("state", answer.State.ToString());
                json.WriteText("reason", answer.Reason);
                json.WriteText("target", answer.Target);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        });
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            File.WriteAllText(_path + ".tmp", text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(_path + ".tmp", _path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private void Read(JsonElement json)
    {
        if (json.GetProperty("version").GetInt32() != Version)
        {
            return;
        }
        foreach (var link in json.GetProperty("links").EnumerateObject())
        {
            var at = link.Value.GetProperty("at").GetDateTimeOffset();
            if (Enum.TryParse<LinkState>(link.Value.GetProperty("state").GetString(), out var state) && Enum.IsDefined(state))
            {
                _answers[link.Name] = (at, new LinkAnswer(state, link.Value.GetProperty("reason").GetString() ?? "", link.Value.GetProperty("target").GetString()));
            }
        }
    }

    /// <summary>What is there today is there tomorrow; who was silent may not be.</summary>
    private static TimeSpan FreshFor(LinkState state) => state switch
    {
        LinkState.Alive or LinkState.Moved => TimeSpan.FromDays(7),
        LinkState.Dead or LinkState.Forbidden => TimeSpan.FromDays(1),
        _ => TimeSpan.Zero,
    };
}
