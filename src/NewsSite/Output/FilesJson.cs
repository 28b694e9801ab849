namespace NewsSite.Cli.Output;

/// <summary>What a command wrote, or why it did not, for programs.</summary>
internal static class FilesJson
{
    private const int Version = 1;

    /// <param name="files">Paths with forward slashes, and whether a file was there before.</param>
    public static string Write(IEnumerable<(string Path, bool IsChange)> files) => JsonText.Write(json =>
    {
        json.WriteNumber("version", Version);
        json.WriteStartArray("files");
        foreach (var (path, isChange) in files)
        {
            json.WriteStartObject();
            json.WriteText("path", path);
            json.WriteString("change", isChange ? "changed" : "added");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    public static string WriteProblem(string problem, string? help) => JsonText.Write(json =>
    {
        json.WriteNumber("version", Version);
        json.WriteText("problem", problem);
        json.WriteText("help", help);
    });
}
