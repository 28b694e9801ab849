using System.Text;
using NewsSite.Io;

namespace NewsSite.Cli.Commands;

/// <summary>Where <c>--changes</c> writes: a file, which is whole or not there, or the standard output.</summary>
/// <param name="FullPath"><c>null</c> for the standard output.</param>
/// <param name="Typed">As the option was given.</param>
internal sealed record ChangesFile(string? FullPath, string Typed)
{
    private static readonly string[] Taken = ["content", "templates", "themes", ".newssite", "newssite.yaml"];

    public bool IsStandardOutput => FullPath is null;

    /// <summary><c>null</c> if nobody wants it.</summary>
    public static ChangesFile? Of(string? typed, Session session)
        => typed is null ? null
            : typed is "-" or "" ? new ChangesFile(null, typed)
            : new ChangesFile(Path.GetFullPath(typed, session.Environment.CurrentDirectory), typed);

    /// <summary>Why nothing can be written there: it would become part of the site, or of what is published.</summary>
    public string? Problem(string root, string output)
    {
        if (Typed.Trim().Length == 0)
        {
            return "the name is empty";
        }
        if (FullPath is null)
        {
            return null;
        }
        var path = RealPath.Of(FullPath);
        if (Directory.Exists(path))
        {
            return $"'{Typed}' is a folder; give the name of a file";
        }
        var place = Taken.Select(name => Path.Join(root, name)).Append(output).FirstOrDefault(place => RealPath.Contains(RealPath.Of(place), path));
        return place is null ? null : $"'{Typed}' lies in '{Path.GetFileName(place)}', which belongs to the site; choose another place";
    }

    public void Write(string json, TextWriter standardOutput)
    {
        if (FullPath is null)
        {
            standardOutput.WriteLine(json);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath)!);
        var temporary = FullPath + ".tmp";
        File.WriteAllText(temporary, json + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(temporary, FullPath, overwrite: true);
    }
}
