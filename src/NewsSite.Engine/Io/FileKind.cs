namespace NewsSite.Io;

internal enum FileKind
{
    Regular,
    Link,
    /// <summary>A pipe, socket or device: opening a pipe waits for somebody to write into it, and reading a device may never end.</summary>
    Other,
}
