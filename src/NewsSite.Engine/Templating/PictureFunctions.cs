using NewsSite.Views;

namespace NewsSite.Templating;

internal static class PictureFunctions
{
    public static object? SocialCard(FunctionCall call)
        => call.Scope.SocialCard(call.Text(0), call.Count > 1 && call[1] is not null ? call.Text(1) : null);

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
