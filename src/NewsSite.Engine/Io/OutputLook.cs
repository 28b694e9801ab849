namespace NewsSite.Io;

/// <summary>What lay in an output folder at a moment.</summary>
/// <param name="Manifest">What the last build left there.</param>
/// <param name="File">The manifest's file.</param>
/// <param name="MemoPath">Where it is kept what that build knew of them besides their bytes.</param>
/// <param name="Audit">Which outputs hold it still.</param>
/// <param name="Opened">The moment before, by the file system's clock.</param>
internal sealed record OutputLook(OutputManifest Manifest, PathState File, string MemoPath, OutputAudit Audit, long Opened);
