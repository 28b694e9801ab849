using NewsSite.Content;
using NewsSite.Text;

namespace NewsSite.Desk;

/// <summary>The pictures that stories and pages name above their texts, and by whom.</summary>
internal sealed class LeadPictures(SiteReading reading)
{
    /// <summary>The files of stories by the file of a picture.</summary>
    public Dictionary<string, List<string>> StoriesByFile()
    {
        var stories = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var source in reading.Content.Articles.Concat(reading.Content.Pages))
        {
            var front = source.FrontMatter;
            foreach (var picture in front.Gallery.Prepend(front.SocialImage).Prepend(front.Image).OfType<ImageEntry>())
            {
                if (FileOf(picture.Source.Value, source.Place.Folder) is { } file)
                {
                    (stories.TryGetValue(file, out var known) ? known : stories[file] = []).Add(source.File.Path);
                }
            }
        }
        return stories;
    }

    /// <summary>Beside the story, or from the site's root.</summary>
    private string? FileOf(string address, string folder)
    {
        var path = UrlText.IsRooted(address) ? "content" + address : $"{folder}/{address}";
        return reading.Content.Assets.ContainsKey(path["content/".Length..]) ? path : null;
    }
}
