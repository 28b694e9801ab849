namespace NewsSite.Text;

/// <summary>The media types of pictures, recordings and transcripts that readers of feeds know, by the ends of their names.</summary>
internal static class MediaType
{
    /// <summary><c>null</c> for vector graphics and formats that many readers cannot show.</summary>
    public static string? OfPicture(string url) => ExtensionOf(url) switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".gif" => "image/gif",
        _ => null,
    };

    public static string? OfRecording(string url) => ExtensionOf(url) switch
    {
        ".mp3" => "audio/mpeg",
        ".m4a" => "audio/mp4",
        ".ogg" or ".oga" or ".opus" => "audio/ogg",
        ".wav" => "audio/wav",
        ".flac" => "audio/flac",
        ".mp4" or ".m4v" => "video/mp4",
        _ => null,
    };

    /// <summary>Of what is said in a recording; a page unless its name says otherwise.</summary>
    public static string OfTranscript(string url) => ExtensionOf(url) switch
    {
        ".vtt" => "text/vtt",
        ".srt" => "application/x-subrip",
        ".txt" => "text/plain",
        ".json" => "application/json",
        _ => "text/html",
    };

    private static string ExtensionOf(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        return Path.GetExtension(end < 0 ? url : url[..end]).ToLowerInvariant();
    }
}
