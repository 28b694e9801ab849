using System.Runtime.InteropServices;
using NetVips;
using NewsSite.Io;

namespace NewsSite.Pictures;

/// <summary>
/// Where libvips is. A native program carries the library as a resource and hands it in together with the folder to unpack it to;
/// elsewhere both are <c>null</c>, and the library lies where the package put it.
/// </summary>
/// <param name="Open">Opens the resource.</param>
/// <param name="Folder">Absolute; belongs to the user alone.</param>
public sealed record PictureLibrary(Func<Stream>? Open = null, string? Folder = null)
{
    /// <summary>What reads bytes from anywhere; all other loaders of libvips are shut.</summary>
    private static readonly string[] Loaders = ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadNsgif", "VipsForeignLoadWebp", "VipsForeignLoadHeif", "VipsForeignLoadSvg"];

    private static readonly Lock Door = new();

    /// <summary>Loads libvips if nobody did so in this process, and makes it safe and silent; tells why it cannot.</summary>
    internal PictureFault? Load()
    {
        lock (Door)
        {
            try
            {
                if (ModuleInitializer.VipsInitialized || Open is not null && Folder is not null && Unpack(Open, Folder))
                {
                    Prepare();
                    return null;
                }
                return new(PictureFaultKind.NoLibrary, Absence);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DllNotFoundException or BadImageFormatException)
            {
                return new(PictureFaultKind.NoLibrary, exception.Message);
            }
        }
    }

    private string Absence
        => Open is not null && Folder is null ? "the user has no folder for caches to unpack libvips to: set XDG_CACHE_HOME"
            : ModuleInitializer.Exception?.Message ?? "libvips did not start";

    /// <summary>In a native program the library's own start is taken out (NewsSite.csproj), so that this can come before it.</summary>
    private static bool Unpack(Func<Stream> open, string folder)
    {
        var library = NativeLibrary.Load(UnpackedFile.Place(open, folder, FileName));
        NativeLibrary.SetDllImportResolver(typeof(Image).Assembly, (_, _, _) => library);
        return ModuleInitializer.VipsInitialized = NetVips.NetVips.Init();
    }

    /// <summary>The name by which libraries know one another.</summary>
    private static string FileName => OperatingSystem.IsWindows() ? "libvips-42.dll" : OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42";

    private static void Prepare()
    {
        Operation.Block("VipsForeignLoad", true);
        NetVips.NetVips.BlockUntrusted = true;
        foreach (var loader in Loaders)
        {
            Operation.Block(loader, false);
        }
        // Threads are ours to count: each operation takes one.
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning | Enums.LogLevelFlags.Info, static (_, _, _) => { });
    }
}
