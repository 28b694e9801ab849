using NewsSite.Views;

namespace NewsSite.Templating;

internal static class PictureFunctions
{
    public static object? Crop(FunctionCall call)
    {
        if (call[0] is null)
        {
            return null;
        }
        if (call[0] is not ImageView image)
        {
            throw call.Refuse("takes an image first", "such as article.image");
        }
        var most = call.Count > 2 ? call.Number(2) : (int?)null;
        return image.Cut(call[1] is null ? null : call.Text(1), most) ?? throw call.Refuse("takes a shape such as \"16:9\"");
    }
}
