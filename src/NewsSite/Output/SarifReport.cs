using System.Text.Json;
using NewsSite.Cli.Commands;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Output;

/// <summary>
/// SARIF 2.1.0 (OASIS), as code scanning reads it. Columns count UTF-16 units from 1, which <c>columnKind</c> says, and an end
/// is the place behind the last one.
/// </summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static string Write(CheckReport report) => JsonText.Write(json =>
    {
        var codes = report.Findings.Select(finding => finding.Diagnostic.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, codes);
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Result.SiteUrl is not null);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in report.Findings)
        {
            WriteResult(json, report, finding, codes);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static void WriteTool(Utf8JsonWriter json, List<string> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "NewsSite");
        json.WriteString("semanticVersion", VersionCommand.Number);
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(DiagnosticCodes.DefaultSeverity(code) ?? Severity.Error));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, CheckReport report, Finding finding, List<string> codes)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", codes.IndexOf(diagnostic.Code));
        json.WriteString("level", Level(diagnostic.Severity));
        json.WriteStartObject("message");
        json.WriteText("text", finding.Text);
        json.WriteEndObject();
        if (finding.HasFile)
        {
            json.WriteStartArray("locations");
            WriteLocation(json, report, diagnostic.Span, id: null);
            json.WriteEndArray();
        }
        WriteRelated(json, report, diagnostic);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("newssite/v1", finding.Fingerprint);
        json.WriteEndObject();
        if (report.HasBaseline)
        {
            json.WriteString("baselineState", finding.IsKnown ? "unchanged" : "new");
        }
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, CheckReport report, Diagnostic diagnostic)
    {
        var related = diagnostic.Related.Concat(diagnostic.IncludedFrom).ToList();
        if (related.Count == 0)
        {
            return;
        }
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < related.Count; i++)
        {
            WriteLocation(json, report, related[i], i + 1);
        }
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, CheckReport report, SourceSpan span, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', JsonText.Whole(report.FileOf(span)).Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (!span.IsWholeFile)
        {
            WriteRegion(json, span);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Start.Line);
        json.WriteNumber("startColumn", span.Start.Column);
        if (span.End > span.Start)
        {
            json.WriteNumber("endLine", span.End.Line);
            json.WriteNumber("endColumn", span.End.Column);
        }
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
