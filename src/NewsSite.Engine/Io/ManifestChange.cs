using System.Collections.Immutable;

namespace NewsSite.Io;

/// <summary>In what the manifest after a build differs from the one before it.</summary>
/// <param name="Key">Of which output.</param>
/// <param name="Entries">What is new or has changed.</param>
/// <param name="Removed">What is no longer ours.</param>
internal sealed record ManifestChange(string Key, ImmutableArray<KeyValuePair<string, OutputEntry>> Entries, ImmutableArray<string> Removed);
