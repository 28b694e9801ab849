using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Pictures;
using NewsSite.Text;

namespace NewsSite.Rendering;

/// <summary>Looks at the covers of podcasts, of which directories are particular. One that lies elsewhere is believed.</summary>
internal static class PodcastCovers
{
    private const int MinSide = 1400;
    private const int MaxSide = 3000;

    public static void Check(RenderTools tools)
    {
        foreach (var cover in tools.Site.Podcasts.Select(podcast => podcast.Config.Image))
        {
            if (tools.ConfigLinks.FileOf(cover) is { } file && ProblemOf(file, tools.Pictures.Read(file)?.Facts) is { } problem)
            {
                tools.Diagnostics.Add(Errors.News.PodcastCover(cover.Span, problem));
            }
        }
    }

    private static string? ProblemOf(SourceFile file, PictureFacts? picture)
        => MediaType.OfPicture(file.Path) is not ("image/jpeg" or "image/png") ? "is neither JPEG nor PNG"
            : picture is not { Width: var width, Height: var height } ? "is damaged"
            : width != height || width is < MinSide or > MaxSide ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"has {width} × {height} pixels")
            : null;
}
