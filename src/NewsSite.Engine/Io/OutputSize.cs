namespace NewsSite.Io;

/// <summary>How much a build has made.</summary>
/// <param name="Files">All files.</param>
/// <param name="Bytes">Of all together.</param>
/// <param name="Largest">The largest file.</param>
public readonly record struct OutputSize(int Files, long Bytes, string Largest, long LargestBytes);
