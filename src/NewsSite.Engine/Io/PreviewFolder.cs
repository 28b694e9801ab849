namespace NewsSite.Io;

/// <summary>Where a site is built for its makers' eyes: the one folder among what the program remembers that may be an output.</summary>
public static class PreviewFolder
{
    public static string Of(string siteRoot) => Path.Join(BuildLock.StateFolder(siteRoot), "preview");
}
