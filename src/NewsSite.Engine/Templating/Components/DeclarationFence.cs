using NewsSite.Diagnostics;

namespace NewsSite.Templating.Components;

/// <summary>The declaration between two lines <c>---</c> at the head of a component's template.</summary>
/// <param name="Yaml">What stands between the two, from line 2 on; empty where there is no fence.</param>
/// <param name="End">Where the template itself starts, as an offset.</param>
/// <param name="Lines">How many lines stand before it.</param>
internal readonly record struct DeclarationFence(string Yaml, int End, int Lines)
{
    private const string Fence = "---";

    /// <param name="text">With LF alone as line end.</param>
    public static DeclarationFence Of(string path, string text, ICollection<Diagnostic> diagnostics)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            return new DeclarationFence("", 0, 0);
        }
        var last = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (last < 0)
        {
            diagnostics.Add(Errors.Templates.BadDeclaration(SourceSpan.At(path, 1, 1, Fence.Length), "it is never closed", "put a line '---' between it and the template"));
            return new DeclarationFence("", text.Length, lines.Length - 1);
        }
        var end = lines.Take(last + 1).Sum(line => line.Length + 1);
        return new DeclarationFence(string.Join('\n', lines[1..last]), Math.Min(end, text.Length), last + 1);
    }
}
