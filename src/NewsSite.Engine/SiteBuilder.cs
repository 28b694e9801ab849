
namespace NewsSite;

/// <summary>Builds a site.</summary>
public sealed class SiteBuilder(BuildOptions options)
{
    public BuildResult Build(CancellationToken cancellation = default) => throw new NotSupportedException(options.Root);
}
