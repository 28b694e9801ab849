using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using NewsSite.Text;

namespace NewsSite.Configuration;

/// <summary>The pattern of addresses: a path with placeholders such as <c>/:section/:year/:month/:slug/</c>.</summary>
public sealed class PermalinkPattern(string text)
{
    private const int UsualLength = 256;

    private readonly ImmutableArray<Segment> _segments = [.. text.Trim('/').Split('/').Select(part => part.StartsWith(':') ? new Segment(part[1..], true) : new Segment(part, false))];

    /// <summary>Whether a part of the address is this one.</summary>
    public bool Has(string placeholder) => _segments.Contains(new Segment(placeholder, true));

    /// <summary>The address with what stands for each placeholder; a part of which nothing is left is left out.</summary>
    /// <param name="prefix">What addresses of the language begin with.</param>
    /// <param name="valueOf">What stands for a placeholder, by its name.</param>
    public string Fill(string prefix, Func<string, string> valueOf) => Fill(prefix, valueOf, static (placeholder, valueOf) => valueOf(placeholder).AsMemory());

    /// <summary>The same without an object for what stands for placeholders: an archive has many addresses.</summary>
    /// <param name="prefix">What addresses of the language begin with.</param>
    /// <param name="state">What <paramref name="valueOf"/> needs.</param>
    /// <param name="valueOf">What stands for a placeholder, by its name.</param>
    public string Fill<T>(string prefix, T state, Func<string, T, ReadOnlyMemory<char>> valueOf)
    {
        var url = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        url.AppendLiteral(prefix);
        url.AppendLiteral("/");
        foreach (var (name, isPlaceholder) in _segments)
        {
            var value = isPlaceholder ? valueOf(name, state).Span : name;
            if (value.Length > 0)
            {
                url.AppendFormatted(value);
                url.AppendLiteral("/");
            }
        }
        return url.ToStringAndClear();
    }

    /// <summary>What stands before the name of a list, where the index of all of them lies; <c>null</c> if that is nothing of its own.</summary>
    public PermalinkPattern? BeforeName
    {
        get
        {
            var before = _segments.TakeWhile(segment => segment != new Segment("slug", true)).ToList();
            return before.Exists(segment => !segment.IsPlaceholder) ? new PermalinkPattern(string.Join('/', before.Select(segment => segment.IsPlaceholder ? ":" + segment.Text : segment.Text))) : null;
        }
    }

    /// <summary>Why the pattern cannot be used, in words that follow "the permalink '…'"; <c>null</c> if it can.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="placeholders">Those that it may have.</param>
    /// <param name="names">Those of which it must have one, or all would share one address.</param>
    internal static string? Problem(string pattern, ImmutableArray<string> placeholders, ImmutableArray<string> names)
    {
        if (!pattern.StartsWith('/') || !pattern.EndsWith('/'))
        {
            return "must start and end with a slash";
        }
        foreach (var segment in pattern.Trim('/').Split('/'))
        {
            if (segment.StartsWith(':') && !placeholders.Contains(segment[1..]))
            {
                var suggestion = Suggestion.For(segment[1..], placeholders);
                return $"has the unknown placeholder '{segment}'" + (suggestion is null ? "" : $" (did you mean ':{suggestion}'?)");
            }
            if (!segment.StartsWith(':') && PathRule.Problem(segment) is { } problem)
            {
                return $"cannot be a path: {problem}";
            }
        }
        return names.Any(name => pattern.Contains($":{name}/", StringComparison.Ordinal)) ? null
            : $"needs {string.Join(" or ", names.Select(name => ":" + name))}, or all would share one address";
    }

    private readonly record struct Segment(string Text, bool IsPlaceholder);
}
