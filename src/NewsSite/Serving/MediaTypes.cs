using Microsoft.AspNetCore.StaticFiles;

namespace NewsSite.Cli.Serving;

/// <summary>What browsers are told of a file by its ending.</summary>
internal static class MediaTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings =
        {
            [".avif"] = "image/avif",
            [".mjs"] = "text/javascript",
            [".md"] = "text/markdown",
            [".opml"] = "text/x-opml",
            [".vtt"] = "text/vtt",
            [".ics"] = "text/calendar",
            [".map"] = "application/json",
        },
    };

    public static string Of(string name)
    {
        var type = Known.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" or "application/javascript"
            ? $"{type}; charset=utf-8"
            : type;
    }
}
