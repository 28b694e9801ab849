namespace NewsSite.Pictures;

/// <summary>
/// Tells what a file of a picture is, from its bytes alone: managed code that reads heads and metadata, decodes nothing,
/// and never throws for what the bytes are.
/// </summary>
public static class PictureReader
{
    /// <param name="name">The file's name: its ending must not claim another format.</param>
    /// <param name="fault">What is wrong; <c>null</c> together with an answer.</param>
    /// <param name="limits"><see cref="PictureLimits.Default"/> unless given.</param>
    public static PictureFacts? Read(ReadOnlyMemory<byte> content, string name, out PictureFault? fault, PictureLimits? limits = null)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        return Read(stream, name, out fault, limits);
    }

    /// <param name="content">One that can seek; only parts of it are read.</param>
    public static PictureFacts? Read(Stream content, string name, out PictureFault? fault, PictureLimits? limits = null)
    {
        fault = new PictureFault(PictureFaultKind.Unknown, "no picture");
        return null;
    }
}
