using System.Collections.Immutable;
using NewsSite.Diagnostics;

namespace NewsSite.Templating.Styles;

/// <summary>A style sheet of <c>assets/</c> by itself, without comments and needless white space.</summary>
/// <param name="Name">Its path below <c>assets/</c>.</param>
/// <param name="Pieces">What it consists of, in order.</param>
/// <param name="Uses">What browsers load because of it.</param>
internal sealed record StyleSheet(string Name, ImmutableArray<StylePiece> Pieces, ImmutableArray<StyleUse> Uses)
{
    public const string Extension = ".css";

    /// <summary>The style sheets of <c>assets/</c> that it imports.</summary>
    public IEnumerable<string> Imports => Pieces.OfType<StyleImport>().Where(import => import.Name is not null).Select(import => import.Name!);

    /// <summary>The files of fonts that are loaded whatever the script of a page's text is: the first file of each face that names no range of characters.</summary>
    public ImmutableArray<string> Fonts { get; init; } = [];

    /// <summary>The other files of <c>assets/</c> that it names.</summary>
    public IEnumerable<string> References => Pieces.OfType<StyleAddress>().Where(address => address.IsAsset).Select(address => address.Path);
}

/// <summary>Something that a style sheet makes browsers load.</summary>
/// <param name="Directive">Of a Content-Security-Policy, such as <c>font-src</c>.</param>
/// <param name="Address">As it is written; of the site's own files a path.</param>
public readonly record struct StyleUse(string Directive, string Address);

internal abstract record StylePiece;

/// <summary>What stays as it is, wherever the style sheet goes.</summary>
/// <param name="Css">Without what is only there for people.</param>
/// <param name="Origins">Where its tokens come from, in order.</param>
internal sealed record StyleText(string Css, ImmutableArray<StyleOrigin> Origins) : StylePiece;

/// <summary>Where a token comes from.</summary>
/// <param name="At">Its place in the text that is published.</param>
/// <param name="Start">Its place in the file that somebody wrote.</param>
internal readonly record struct StyleOrigin(int At, int Start);

/// <summary>The address of a file of the site, without what is around it in quotation marks.</summary>
/// <param name="Path">From <c>assets/</c>; of a file elsewhere it begins with <c>../</c>.</param>
/// <param name="Rest">What follows the path, such as <c>#icon</c>.</param>
/// <param name="IsAsset">Whether it is a file of <c>assets/</c>.</param>
internal sealed record StyleAddress(string Path, string Rest, bool IsAsset) : StylePiece
{
    /// <summary>Whether it names a file of <c>assets/</c> that is not there.</summary>
    public bool IsLost => !IsAsset && !Path.StartsWith("../", StringComparison.Ordinal);
}

/// <summary>Another style sheet in this place.</summary>
/// <param name="Name">Its path below <c>assets/</c>; <c>null</c> for one from elsewhere.</param>
/// <param name="Address">As it is written.</param>
/// <param name="Layer">The cascade layer that it is put into: empty for one without a name, <c>null</c> for none.</param>
/// <param name="Condition">What browsers have to support; <c>null</c> if nothing is asked.</param>
/// <param name="Media">The media queries, or nothing.</param>
internal sealed record StyleImport(string? Name, string Address, string? Layer, string? Condition, string Media, SourceSpan Place) : StylePiece
{
    /// <summary>Where it stands in the file.</summary>
    public int Start { get; init; }

    public bool IsConditional => Layer is not null || Condition is not null || Media.Length > 0;

    /// <summary>The at-rules that stand for it around the text of the other style sheet, each with its opening bracket.</summary>
    public IEnumerable<string> Rules
    {
        get
        {
            if (Media.Length > 0)
            {
                yield return $"@media {Media}{{";
            }
            if (Condition is not null)
            {
                yield return $"@supports ({Condition}){{";
            }
            if (Layer is not null)
            {
                yield return Layer.Length == 0 ? "@layer{" : $"@layer {Layer}{{";
            }
        }
    }
}
