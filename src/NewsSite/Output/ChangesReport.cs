using System.Text.Json;
using NewsSite.Io;

namespace NewsSite.Cli.Output;

/// <summary>
/// What a build did to its output, for programs (docs/rebuilds.md). The member <c>version</c> grows when a member changes its
/// meaning or goes. Nothing of the clock is in it.
/// </summary>
internal static class ChangesReport
{
    private const int Version = 1;

    public static string Write(BuildResult result) => JsonText.Write(json =>
    {
        json.WriteNumber("version", Version);
        json.WriteText("site", result.SiteUrl);
        json.WriteBoolean("published", result.Published);
        json.WriteStartArray("changes");
        foreach (var change in result.Changes)
        {
            WriteChange(json, change);
        }
        json.WriteEndArray();
    });

    private static void WriteChange(Utf8JsonWriter json, OutputChange change)
    {
        json.WriteStartObject();
        json.WriteString("change", change.Kind switch
        {
            OutputChangeKind.Added => "added",
            OutputChangeKind.Removed => "removed",
            OutputChangeKind.Redirected => "redirected",
            _ => "changed",
        });
        json.WriteText("url", change.Url);
        json.WriteText("path", change.File.Path);
        json.WriteText("target", change.Target);
        WriteContent(json, "old", change.File.Old);
        WriteContent(json, "new", change.File.New);
        json.WriteTexts("reasons", change.Reasons.Named);
        json.WriteNumber("moreReasons", change.Reasons.More);
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, string name, FileContent? content)
    {
        if (content is not { } known)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("size", known.Length);
        json.WriteString("hash", known.Hash.ToString());
        json.WriteEndObject();
    }
}
