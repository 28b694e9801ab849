namespace NewsSite.Text;

/// <summary>Whether the text for those who cannot see a picture says anything that its surroundings do not.</summary>
public static class PictureText
{
    private static readonly string[] Openings =
    [
        "image of ", "an image of ", "picture of ", "a picture of ", "photo of ", "a photo of ", "photograph of ", "a photograph of ",
        "bild von ", "foto von ", "image de ", "photo de ", "imagen de ", "foto de ", "изображение ", "фото ",
    ];

    /// <summary>What is wrong with the text; <c>null</c> if nothing is.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <param name="caption">What is written under the picture.</param>
    /// <param name="target">The picture's file as it is named.</param>
    public static string? ProblemOf(string text, string? caption, string target)
    {
        var words = text.Trim();
        if (words.Equals(caption?.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            return "repeats the caption, which is then heard twice";
        }
        var name = target[(target.LastIndexOf('/') + 1)..];
        if (words.Equals(name, StringComparison.OrdinalIgnoreCase) || ((words.Contains('-') || words.Contains('_')) && words.Equals(Path.GetFileNameWithoutExtension(name), StringComparison.OrdinalIgnoreCase)))
        {
            return "is the name of the file";
        }
        return Array.Exists(Openings, opening => words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            ? "begins by saying that this is a picture, which is said anyway"
            : null;
    }
}
