namespace NewsSite.Tests.Incremental;

/// <summary>
/// The kinds of recording by which the engine knows what an output depends on, each of which it can be told to leave out.
/// Whoever adds a kind to the engine adds it here; nothing else in these tests knows them.
/// </summary>
internal static class RecordingKinds
{
    /// <summary>Each with a seed whose edits are known to find it out, or 0 to look for one.</summary>
    public static readonly IReadOnlyDictionary<string, ulong> All = new Dictionary<string, ulong>();

    /// <summary>A build that does not record a kind.</summary>
    public static BuildResult BuildWithout(string kind, BuildOptions options) => throw new NotSupportedException($"no build can leave out '{kind}' yet, of {options.Root}");
}
