using System.Text;

namespace NewsSite.Cli.Output;

/// <summary>Writes text in colours, or the same text without them.</summary>
internal sealed class StyledWriter(TextWriter target, bool isColored)
{
    private const string Reset = "\e[0m";

    public StyledWriter Write(string text, Style style = Style.Plain)
    {
        if (isColored && style != Style.Plain)
        {
            target.Write($"{Sequence(style)}{text}{Reset}");
        }
        else
        {
            target.Write(text);
        }
        return this;
    }

    /// <summary>Writes text that leads to an address, in a terminal that can do that (OSC 8, ended by ST).</summary>
    public StyledWriter WriteLink(string text, string? address, Style style)
    {
        if (address is null)
        {
            return Write(text, style);
        }
        target.Write($"\e]8;;{address}\e\\");
        Write(text, style);
        target.Write("\e]8;;\e\\");
        return this;
    }

    public void WriteLine(string text = "", Style style = Style.Plain)
    {
        Write(text, style);
        target.WriteLine();
    }

    /// <summary>Writes a plain line of a long table.</summary>
    public void WriteLine(StringBuilder line)
    {
        target.Write(line);
        target.WriteLine();
    }

    /// <summary>The eight old colours only: the terminal's owner has made them readable on its background.</summary>
    private static string Sequence(Style style) => style switch
    {
        Style.Path => "\e[1m",
        Style.Error => "\e[1;31m",
        Style.Warning => "\e[1;33m",
        Style.Info => "\e[1;36m",
        Style.Success => "\e[32m",
        _ => "\e[2m",
    };
}
