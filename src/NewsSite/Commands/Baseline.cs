using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NewsSite.Cli.Output;

namespace NewsSite.Cli.Commands;

/// <summary>
/// The findings that a newsroom knows of and lives with for now, as a file that lies in the repository. It names each by its
/// fingerprint; code, file and message are for people, who see in a change of the file what it is about.
/// </summary>
internal static class Baseline
{
    private const int Version = 1;

    /// <summary>The fingerprints in a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problem">Why it cannot be used.</param>
    public static ImmutableHashSet<string> Read(string path, out string? problem)
    {
        problem = null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.GetProperty("version").GetInt32() == Version)
            {
                return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("fingerprint").GetString()!)];
            }
            problem = $"'{path}' was written by another version; write it anew with --write-baseline";
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = $"there is no file '{path}'; --write-baseline makes it";
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            problem = $"'{path}' is no baseline; --write-baseline makes one";
        }
        return [];
    }

    public static void Write(string path, IEnumerable<Finding> findings)
    {
        var text = JsonText.Write(json =>
        {
            json.WriteNumber("version", Version);
            json.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                json.WriteStartObject();
                json.WriteString("fingerprint", finding.Fingerprint);
                json.WriteString("code", finding.Diagnostic.Code);
                json.WriteText("file", finding.Diagnostic.Span.Path);
                json.WriteText("message", finding.Diagnostic.Message);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
