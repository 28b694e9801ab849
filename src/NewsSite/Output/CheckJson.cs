using System.Text.Json;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Output;

/// <summary>A check for programs: the findings as a build tells them, each with its fingerprint and whether the baseline has it.</summary>
internal static class CheckJson
{
    private const int Version = 1;

    public static string Write(CheckReport report) => JsonText.Write(json =>
    {
        json.WriteNumber("version", Version);
        json.WriteStartArray("diagnostics");
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            JsonReport.WriteMembers(json, finding.Diagnostic);
            json.WriteString("fingerprint", finding.Fingerprint);
            json.WriteBoolean("known", finding.IsKnown);
            json.WriteBoolean("mendable", finding.IsMendable);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteSummary(json, report);
    });

    private static void WriteSummary(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject("summary");
        json.WriteBoolean("failed", report.Failed);
        json.WriteNumber("articles", report.Result.Stats.Articles);
        json.WriteNumber("pages", report.Result.Stats.Pages);
        json.WriteNumber("errors", report.Count(Severity.Error));
        json.WriteNumber("warnings", report.Count(Severity.Warning));
        json.WriteNumber("hints", report.Count(Severity.Info));
        json.WriteNumber("known", report.Known);
        json.WriteNumber("mended", report.Mended);
        if (report.Elsewhere is { } elsewhere)
        {
            json.WriteStartObject("elsewhere");
            json.WriteNumber("asked", elsewhere.Asked);
            json.WriteNumber("remembered", elsewhere.Remembered);
            json.WriteNumber("forbidden", elsewhere.Forbidden);
            json.WriteEndObject();
        }
        json.WriteNumber("milliseconds", Math.Round(report.Elapsed.TotalMilliseconds, 1));
        json.WriteEndObject();
    }
}
