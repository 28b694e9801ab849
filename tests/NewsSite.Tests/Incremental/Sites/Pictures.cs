using System.Buffers.Binary;

namespace NewsSite.Tests.Incremental;

/// <summary>Files that are pictures as far as a size can be read from them.</summary>
internal static class Pictures
{
    public static string Svg(int width, int height, string title = "")
        => $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"><title>{title}</title></svg>\n";

    public static byte[] Png(int width, int height, byte content)
    {
        byte[] bytes = [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[8], 8, 2, 0, 0, 0, content];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }
}
