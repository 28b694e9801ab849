namespace NewsSite.Tests.Incremental;

/// <summary>Builds the sources of a site in a folder where nothing was built before.</summary>
internal sealed class CleanBuild : IDisposable
{
    private readonly TempFolder _folder = TempFolder.InMemory();

    private (SourceFiles Sources, BuildOptions Options, Outcome Outcome)? _last;

    /// <summary>The same sources and options need no second build: it would be made of nothing else.</summary>
    public Outcome Of(Newsroom room)
    {
        var (sources, options) = (SourceFiles.Of(room.Root), room.OptionsIn(_folder.FullPath));
        if (_last is { } last && last.Options == options && last.Sources.IsSameAs(sources))
        {
            return last.Outcome;
        }
        foreach (var folder in EditedSite.Outputs.Append(".newssite").Select(_folder.PathOf).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
        sources.Restore(_folder.FullPath);
        var outcome = Outcome.Of(new SiteBuilder(options).Build(), options.Output);
        _last = (sources, options, outcome);
        return outcome;
    }

    public void Dispose() => _folder.Dispose();
}
