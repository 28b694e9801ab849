using System.Text;

namespace NewsSite.Cli.Output;

/// <summary>The JSON Schemas of what commands print for programs, as they lie in <c>Schemas/</c>.</summary>
internal static class OutputSchema
{
    private const string Folder = "Schemas/";
    private const string Extension = ".json";

    /// <summary>Such as <c>output-check</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. typeof(OutputSchema).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..^Extension.Length])
        .Order(StringComparer.Ordinal)];

    public static string Read(string name)
    {
        using var stream = typeof(OutputSchema).Assembly.GetManifestResourceStream(Folder + name + Extension)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().TrimEnd();
    }
}
