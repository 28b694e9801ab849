using NewsSite.Cli.Output;
using NewsSite.Desk;

namespace NewsSite.Cli.Init;

/// <summary>What makes VS Code complete and check the files of a site: the schemas, and which file each is for.</summary>
internal static class EditorSettings
{
    public const string Folder = ".vscode/newssite";

    /// <summary>Paths from the site's root and their texts.</summary>
    public static IEnumerable<(string Path, string Text)> All()
        => Schemas().Append((".vscode/settings.json", Settings())).Append((".vscode/extensions.json", Extensions()));

    public static IEnumerable<(string Path, string Text)> Schemas()
        => SchemaFile.All.Select(file => (PathOf(file), JsonSchema.Write(file) + "\n"));

    private static string PathOf(SchemaFile file) => $"{Folder}/{file.Name}.schema.json";

    private static string Settings() => JsonText.Write(json =>
    {
        json.WriteStartObject("yaml.schemas");
        foreach (var file in SchemaFile.All.Where(file => !file.Files.IsEmpty))
        {
            json.WriteTexts("./" + PathOf(file), file.Files);
        }
        json.WriteEndObject();
        json.WriteStartObject("files.exclude");
        json.WriteBoolean("**/.newssite", true);
        json.WriteEndObject();
    }) + "\n";

    private static string Extensions() => JsonText.Write(json => json.WriteTexts("recommendations", ["redhat.vscode-yaml"])) + "\n";
}
