using NewsSite.Pictures;

namespace NewsSite.Cli;

/// <summary>libvips as a native program carries it in itself; a program that runs on .NET has it beside itself.</summary>
internal static class CarriedLibrary
{
    private const string Resource = "libvips";

    /// <summary>Unpacked to the user's folder for caches: XDG_CACHE_HOME where it is set, else where the system has such things.</summary>
    public static PictureLibrary Of(CliEnvironment environment)
        => typeof(CarriedLibrary).Assembly.GetManifestResourceInfo(Resource) is null
            ? new PictureLibrary()
            : new PictureLibrary(() => typeof(CarriedLibrary).Assembly.GetManifestResourceStream(Resource)!, CacheFolder(environment) is { } folder ? Path.Join(folder, "newssite") : null);

    /// <summary>Never one that all users share: another could put a library there.</summary>
    private static string? CacheFolder(CliEnvironment environment)
        => environment.Variable("XDG_CACHE_HOME") is { Length: > 0 } folder && Path.IsPathFullyQualified(folder) ? folder
            : environment.Variable("LOCALAPPDATA") is { Length: > 0 } local ? local
            : environment.Variable("HOME") is { Length: > 0 } home ? Path.Join(home, ".cache")
            : null;
}
