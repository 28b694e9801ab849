namespace NewsSite.Io;

/// <summary>What lay in an output folder at a moment.</summary>
/// <param name="File">The manifest's file.</param>
/// <param name="MemoPath">Where it is kept what that build knew of them besides their bytes.</param>
/// <param name="Audit">What the last build left there, and which outputs hold it still, as far as they were looked at.</param>
/// <param name="Opened">The moment before, by the file system's clock.</param>
internal sealed record OutputLook(PathState File, string MemoPath, OutputAudit Audit, long Opened);
