using NewsSite.Diagnostics;

namespace NewsSite.Io;

/// <summary>
/// An output folder that is safe to write, and what belongs to it. The staging folder lies beside it, so that
/// publishing is renaming, under a fixed name, so that the next build finds what a crashed one left.
/// </summary>
internal sealed record OutputFolder(string SiteRoot, string FullPath)
{
    /// <summary>The folder in <see cref="BuildLock.StateFolderName"/> for what is known of outputs.</summary>
    internal const string StateName = "outputs";

    /// <summary>Inside the site relative to it, so that moving the site does not lose the manifest.</summary>
    public string Key => RealPath.Contains(SiteRoot, FullPath)
        ? Path.GetRelativePath(SiteRoot, FullPath).Replace('\\', '/')
        : FullPath;

    public string Staging
        => Path.Join(Path.GetDirectoryName(FullPath), $".{Path.GetFileName(FullPath)}.newssite-staging");

    public string ManifestPath
        => Path.Join(BuildLock.StateFolder(SiteRoot), StateName, $"{ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(Key))}.manifest");

    /// <summary>Where what is known of the outputs besides their bytes is kept for the next build.</summary>
    public string MemoPath => Path.ChangeExtension(ManifestPath, ".memo");

    /// <summary>Where it is kept why the last build made what it made.</summary>
    public string ReasonsPath => Path.ChangeExtension(ManifestPath, ".reasons");

    /// <summary>Where it is kept at which address each story was.</summary>
    public string AddressesPath => Path.ChangeExtension(ManifestPath, ".addresses");

    /// <summary>Where it is kept what the last build found, for the case that nothing happens.</summary>
    public string StandstillPath => Path.ChangeExtension(ManifestPath, ".still");

    /// <summary>A path in the output as diagnostics name it.</summary>
    public string Display(string path) => path.Length == 0 ? Key : $"{Key}/{path}";

    /// <summary>The folder, or <c>null</c> after an error: it is, holds or lies among the sources, or is no folder.</summary>
    public static OutputFolder? Resolve(string siteRoot, string output, DiagnosticBag diagnostics)
    {
        try
        {
            var root = RealPath.Of(siteRoot);
            var folder = new OutputFolder(root, Path.TrimEndingDirectorySeparator(RealPath.Of(output)));
            if (folder.HoldsSources())
            {
                diagnostics.Add(Errors.Files.OutputHoldsSources(folder.Key));
                return null;
            }
            if (PathState.Of(folder.FullPath).Kind is not (PathKind.Missing or PathKind.Folder))
            {
                diagnostics.Add(Errors.Files.CannotWrite(folder.Key, "this is a file, not a folder"));
                return null;
            }
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Errors.Files.CannotWrite(output, exception.Message));
            return null;
        }
    }

    private bool HoldsSources()
        => RealPath.Contains(FullPath, SiteRoot)
            || SourceFolders().Where(source => FullPath != RealPath.Of(PreviewFolder.Of(SiteRoot)) || Path.GetFileName(source) != BuildLock.StateFolderName).Any(source => RealPath.Contains(FullPath, source) || RealPath.Contains(source, FullPath));

    /// <summary>As they are named and where they lead: either would be destroyed.</summary>
    private IEnumerable<string> SourceFolders()
        => new[] { "content", "templates", "themes", BuildLock.StateFolderName }
            .Select(name => Path.Join(SiteRoot, name))
            .SelectMany(path => new[] { path, RealPath.Of(path) });
}
