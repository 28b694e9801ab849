using NewsSite.Io;

namespace NewsSite.Cli;

/// <summary>
/// The standard output or error as a stream that fails at most once. A result that cannot be written (a full disk, a
/// closed handle) is an error with a name; a message that cannot be written is nothing anyone could be told about.
/// A reader that has gone away (newssite build | head) is no failure: the console's own stream drops what nobody reads.
/// </summary>
/// <param name="name">For the error; <c>null</c> swallows it.</param>
internal sealed class StandardStream(Stream target, string? name) : WriteOnlyStream
{
    private bool _isBroken;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isBroken)
        {
            return;
        }
        try
        {
            target.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _isBroken = true;
            if (name is not null)
            {
                throw new IOException($"cannot write to the {name}: {exception.Message}", exception);
            }
        }
    }
}
