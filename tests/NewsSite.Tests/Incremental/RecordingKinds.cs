using NewsSite.Views;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// The kinds of questions by which the engine knows what an output depends on, each of which it can be told to overlook.
/// </summary>
internal static class RecordingKinds
{
    /// <summary>Each with a seed whose edits are known to find it out, or 0 to look for one.</summary>
    public static readonly IReadOnlyDictionary<string, ulong> All = Enum.GetValues<ReadKind>()
        .Where(kind => kind is not ReadKind.Part)
        .ToDictionary(kind => kind.ToString(), _ => 0UL);

    /// <summary>A build that does not record a kind.</summary>
    public static BuildResult BuildWithout(string kind, BuildOptions options) => new SiteBuilder(options) { Overlooked = Enum.Parse<ReadKind>(kind) }.Build();
}
