namespace NewsSite.Pictures;

/// <summary>
/// Where libvips is. A native program carries the library as a resource and hands it in together with the folder to unpack it to;
/// elsewhere both are <c>null</c>, and the library lies where the package put it.
/// </summary>
/// <param name="Open">Opens the resource.</param>
/// <param name="Folder">Absolute; belongs to the user alone.</param>
public sealed record PictureLibrary(Func<Stream>? Open = null, string? Folder = null);
