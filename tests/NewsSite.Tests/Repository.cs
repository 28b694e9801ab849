using System.Runtime.CompilerServices;

namespace NewsSite.Tests;

/// <summary>Where the sources of the program and its tests lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Join(Path.GetDirectoryName(Here()), "..", ".."));

    public static string EngineFolder { get; } = Path.Join(Root, "src", "NewsSite.Engine");

    /// <summary>Whether the environment asks for expectations to be written rather than checked.</summary>
    public static bool Updates(string variable) => Environment.GetEnvironmentVariable(variable) is "1" or "true";

    private static string Here([CallerFilePath] string path = "") => path;
}
