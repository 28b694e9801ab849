namespace NewsSite.Text;

/// <summary>One format of a picture for <c>&lt;source&gt;</c>.</summary>
/// <param name="Type">The media type, such as <c>image/avif</c>.</param>
/// <param name="SourceSet">Addresses, each with its width, as <c>srcset</c> takes them.</param>
public sealed record PictureSource(string Type, string SourceSet);
