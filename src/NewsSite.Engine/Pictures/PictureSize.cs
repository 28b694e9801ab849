using NewsSite.Io;

namespace NewsSite.Pictures;

/// <summary>
/// The size at which a browser shows a picture, read from the head of its file. Pages give it, so that nothing jumps when the
/// picture arrives.
/// </summary>
public readonly record struct PictureSize(int Width, int Height)
{
    private const int MaxSide = 100_000;

    internal bool IsReal => Width is > 0 and <= MaxSide && Height is > 0 and <= MaxSide;

    /// <summary><c>null</c> if the file is no such picture, is damaged or cannot be read.</summary>
    public static PictureSize? Read(SourceFile file)
    {
        try
        {
            using var stream = file.OpenRead();
            return PictureHead.Read(new PictureBytes(stream))?.Size is { IsReal: true } size ? size : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Copying the file reports it.
            return null;
        }
    }
}
