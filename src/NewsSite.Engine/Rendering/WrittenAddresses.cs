using NewsSite.Templating;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Addresses of the theme's files that a template wrote by itself, without asking for the file.</summary>
internal static class WrittenAddresses
{
    /// <summary>Notes that a page is checked by what lies at an address, unless its template has asked for the file.</summary>
    public static void Note(string address, AssetTable assets, RenderLog log)
    {
        if (AssetTable.CanLieAt(address) && (assets.NameAt(address) is not { } name || !log.HasAsked(ReadKind.Asset, name, "")))
        {
            log.Add(ReadKind.Asset, address);
        }
    }
}
