using System.Globalization;
using System.Text;

namespace NewsSite.Tests.Specs;

/// <summary>Writes the files of a case into a folder, with a small configuration and plain templates where it gives none.</summary>
internal static class SpecInput
{
    private const string ConfigFile = "newssite.yaml";

    private const string DefaultSite = """
        site:
          name: The Testing Times
          url: https://example.org
          timezone: Europe/Prague

        """;

    /// <summary>The site as it was built before, if the case tells.</summary>
    public static bool WriteBefore(SpecCase spec, string root)
    {
        var earlier = spec.Sections.Where(section => section.Verb == "before").ToArray();
        if (earlier.Length == 0)
        {
            return false;
        }
        var same = spec.Sections.Where(section => section.Verb == "input" && section.Flag != "new" && !earlier.Any(other => other.Path == section.Path));
        Write(spec with { Sections = [.. same, .. earlier.Select(section => section with { Verb = "input" })] }, root);
        return true;
    }

    public static void RemoveBefore(SpecCase spec, string root)
    {
        foreach (var section in spec.Sections.Where(section => section.Verb == "before"))
        {
            File.Delete(Path.Join(root, section.Path));
        }
    }

    public static void Write(SpecCase spec, string root)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var config = DefaultSite;
        foreach (var section in spec.Sections.Where(section => section.Verb == "input"))
        {
            var bytes = section.Flag == "escaped" ? Unescape(section.Text)
                : section.Flag.StartsWith("picture ", StringComparison.Ordinal) ? SamplePicture.Of(section.Path, section.Flag["picture ".Length..])
                : Encoding.UTF8.GetBytes(section.Text.Length == 0 ? "" : section.Text + "\n");
            if (section.Path == ConfigFile)
            {
                config = (section.Flag == "more" ? config : "") + Encoding.UTF8.GetString(bytes);
            }
            else
            {
                files[section.Path] = bytes;
            }
        }
        AddDefaults(files, config);
        if (!files.ContainsKey("content"))
        {
            Directory.CreateDirectory(Path.Join(root, "content"));
        }
        foreach (var (path, bytes) in files)
        {
            var full = Path.Join(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, bytes);
        }
    }

    private static void AddDefaults(SortedDictionary<string, byte[]> files, string config)
    {
        var hasTheme = config.Split('\n').Any(line => line.StartsWith("theme:", StringComparison.Ordinal));
        if (!hasTheme)
        {
            foreach (var (path, text) in PlainTemplates.All)
            {
                files.TryAdd("templates/" + path, Encoding.UTF8.GetBytes(text));
            }
            config += "theme: none\n";
        }
        // An empty configuration section means a site without the file.
        if (config != "theme: none\n")
        {
            files.TryAdd(ConfigFile, Encoding.UTF8.GetBytes(config));
        }
    }

    /// <summary>
    /// <c>\n \r \t \\</c>, <c>\u{1F600}</c> for a character, <c>\x{FF}</c> for a byte, <c>\{300:ab}</c> for 300 times <c>ab</c>, and a
    /// backslash before a line end to join the lines.
    /// </summary>
    private static byte[] Unescape(string text)
    {
        var bytes = new MemoryStream();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                var length = char.IsHighSurrogate(text[i]) ? 2 : 1;
                bytes.Write(Encoding.UTF8.GetBytes(text.Substring(i, length)));
                i += length - 1;
                continue;
            }
            switch (text[++i])
            {
                case 'n': bytes.WriteByte((byte)'\n'); break;
                case 'r': bytes.WriteByte((byte)'\r'); break;
                case 't': bytes.WriteByte((byte)'\t'); break;
                case '\n': break;
                case 'u' or 'x':
                    var end = text.IndexOf('}', i);
                    var number = int.Parse(text.AsSpan(i + 2, end - i - 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                    bytes.Write(text[i] == 'x' ? [(byte)number] : Encoding.UTF8.GetBytes(char.ConvertFromUtf32(number)));
                    i = end;
                    break;
                case '{':
                    var (colon, close) = (text.IndexOf(':', i), text.IndexOf('}', i));
                    var piece = Unescape(text[(colon + 1)..close]);
                    for (var n = int.Parse(text.AsSpan(i + 1, colon - i - 1), CultureInfo.InvariantCulture); n > 0; n--)
                    {
                        bytes.Write(piece);
                    }
                    i = close;
                    break;
                default: bytes.WriteByte((byte)text[i]); break;
            }
        }
        return bytes.ToArray();
    }
}
