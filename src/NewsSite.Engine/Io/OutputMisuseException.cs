namespace NewsSite.Io;

/// <summary>A bug in an earlier phase: an unsafe path, or two outputs for one path. The sources' author cannot cause it.</summary>
public sealed class OutputMisuseException(string path, string problem) : InvalidOperationException($"the output path '{path}' {problem}");
