using System.Collections.Immutable;
using System.Text.Json;
using NewsSite.Cli.Output;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Serving;

/// <summary>Tells programs: one JSON object a line on the standard output for each thing that happens.</summary>
internal sealed class PreviewEvents(Session session) : IPreviewReport
{
    private const int Version = 1;

    private readonly Lock _door = new();

    public void Started(string origin) => Tell("serving", json => json.WriteString("url", origin + "/"));

    public void Built(PreviewBuild build, SiteChange change) => Tell("built", json =>
    {
        json.WriteBoolean("published", build.Result.Published);
        json.WriteNumber("articles", build.Result.Stats.Articles);
        json.WriteNumber("pages", build.Result.Stats.Pages);
        json.WriteNumber("changed", build.Result.Changes.Length);
        json.WriteTexts("saved", change.Paths.Order(StringComparer.Ordinal));
        json.WriteNumber("milliseconds", Math.Round(build.Elapsed.TotalMilliseconds, 1));
        WriteFindings(json, build.Result.Diagnostics);
    });

    public void Found(ImmutableArray<Diagnostic> findings)
    {
        if (!findings.IsEmpty)
        {
            Tell("found", json => WriteFindings(json, findings));
        }
    }

    public void CannotWatch(string reason) => Tell("note", json => json.WriteText("message", $"the system does not tell when files change: {reason}"));

    public void CannotOpen() => Tell("note", json => json.WriteString("message", "no browser could be opened"));

    public void Ended() => Tell("ended", _ => { });

    private static void WriteFindings(Utf8JsonWriter json, ImmutableArray<Diagnostic> findings)
    {
        json.WriteStartArray("diagnostics");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            JsonReport.WriteMembers(json, finding);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Tell(string name, Action<Utf8JsonWriter> write)
    {
        var line = JsonText.WriteLine(json =>
        {
            json.WriteNumber("version", Version);
            json.WriteString("event", name);
            write(json);
        });
        lock (_door)
        {
            session.Output.WriteLine(line);
            session.Output.Flush();
        }
    }
}
