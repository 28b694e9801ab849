using System.Text.Json;
using NewsSite.Rendering;

namespace NewsSite.Cli.Output;

/// <summary>The answer of <c>newssite why</c> for programs; nothing is cut. The member <c>version</c> grows when a member changes its meaning or goes.</summary>
internal static class WhyJson
{
    private const int Version = 1;

    public static string Write(InquiryAnswer answer) => JsonText.Write(json =>
    {
        json.WriteNumber("version", Version);
        if (answer.Problem is not null)
        {
            json.WriteText("problem", answer.Problem);
            json.WriteText("help", answer.Help);
        }
        if (answer.Output is { } page)
        {
            WriteOutput(json, page);
        }
        if (answer.Source is { } source)
        {
            json.WriteText("source", source.Path);
            json.WriteText("leftOut", source.LeftOut);
            WriteUses(json, source.Uses);
        }
    });

    private static void WriteOutput(Utf8JsonWriter json, OutputExplanation page)
    {
        json.WriteText("url", page.Url);
        json.WriteText("file", page.File);
        json.WriteText("source", page.Source);
        json.WriteStartArray("templates");
        foreach (var template in page.Templates)
        {
            json.WriteStartObject();
            json.WriteText("file", template.File);
            json.WriteText("lost", template.Lost);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("lastBuild", page.LastBuild switch
        {
            LastMaking.Made or LastMaking.Always => "made",
            LastMaking.Kept => "kept",
            LastMaking.Copied => "copied",
            _ => "unknown",
        });
        json.WriteTexts("reasons", page.Reasons?.Named ?? []);
        json.WriteNumber("moreReasons", page.Reasons?.More ?? 0);
        WriteDependencies(json, page);
        WriteUses(json, page.UsedBy);
    }

    private static void WriteDependencies(Utf8JsonWriter json, OutputExplanation page)
    {
        json.WriteStartArray("dependencies");
        foreach (var dependency in page.Dependencies)
        {
            json.WriteStartObject();
            json.WriteText("kind", WhyText.NameOf(dependency.Kind).ToLowerInvariant());
            json.WriteText("subject", dependency.Subject);
            json.WriteTexts("members", dependency.Members);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteUses(Utf8JsonWriter json, IEnumerable<SourceUse> uses)
    {
        json.WriteStartArray("usedBy");
        foreach (var use in uses)
        {
            json.WriteStartObject();
            json.WriteText("url", use.Url);
            json.WriteBoolean("makes", use.IsMadeOfIt);
            json.WriteTexts("members", use.Members);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
