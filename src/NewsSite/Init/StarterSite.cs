using System.Reflection;
using System.Text;

namespace NewsSite.Cli.Init;

/// <summary>
/// The newspaper that comes with the program, file by file. Names that begin with a dot are stored without it,
/// since tools treat such files in a source folder as their own.
/// </summary>
internal static class StarterSite
{
    private const string Prefix = "Starter/";

    private static readonly Assembly Assembly = typeof(StarterSite).Assembly;

    /// <summary>Paths with forward slashes and their text, in ordinal order of paths.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files(SiteAnswers answers)
        => [.. Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (Path: Target(name[Prefix.Length..]), Text: Read(name)))
            .Select(file => (file.Path, Text: file.Path == "newssite.yaml" ? answers.Fill(file.Text) : file.Text))
            .Concat(EditorSettings.All())
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static string Target(string name)
        => name == "gitignore" || name.StartsWith("github/", StringComparison.Ordinal) ? $".{name}" : name;

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
