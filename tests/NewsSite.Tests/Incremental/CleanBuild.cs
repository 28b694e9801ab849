namespace NewsSite.Tests.Incremental;

/// <summary>Builds the sources of a site in a folder where nothing was built before.</summary>
internal sealed class CleanBuild : IDisposable
{
    private readonly TempFolder _folder = new();

    public Outcome Of(Newsroom room)
    {
        foreach (var folder in EditedSite.Outputs.Append(".newssite").Select(_folder.PathOf).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
        SourceFiles.Of(room.Root).Restore(_folder.FullPath);
        var options = room.OptionsIn(_folder.FullPath);
        return Outcome.Of(new SiteBuilder(options).Build(), options.Output);
    }

    public void Dispose() => _folder.Dispose();
}
