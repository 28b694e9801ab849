namespace NewsSite.Incremental;

/// <summary>Tells one build of this program from another: what one remembers, another does not trust.</summary>
public static class EngineVersion
{
    public static string Id { get; } = typeof(EngineVersion).Assembly.ManifestModule.ModuleVersionId.ToString("N");
}
