namespace NewsSite.Io;

/// <summary>What publishing did to the output folder.</summary>
public readonly record struct PublishResult(int Written, int Unchanged, int Deleted);
