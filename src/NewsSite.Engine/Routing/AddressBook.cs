using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Routing;

/// <summary>Who has which output path. Paths that differ only in case or in Unicode form are one; a file cannot also be a folder.</summary>
public sealed class AddressBook(DiagnosticBag diagnostics)
{
    /// <summary>Longer paths cannot be written on every system.</summary>
    private const int MaxLength = 1_000;

    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    public string? OwnerOf(string outputPath) => _owners.GetValueOrDefault(PathRule.CollisionKey(outputPath));

    /// <summary>Takes the path for an owner, or reports why it cannot have it.</summary>
    public bool TryTake(string outputPath, string url, string owner, SourceSpan span)
    {
        if ((outputPath.Length > MaxLength ? "is too long" : PathRule.Problem(outputPath)) is { } problem)
        {
            diagnostics.Add(Errors.Routes.UnsafeAddress(span, url, problem));
            return false;
        }
        var key = PathRule.CollisionKey(outputPath);
        var other = _owners.GetValueOrDefault(key) ?? _folders.GetValueOrDefault(key) ?? FileAbove(key);
        if (other is not null)
        {
            diagnostics.Add(Errors.Routes.Collision(span, url, other));
            return false;
        }
        _owners.Add(key, owner);
        for (var slash = key.LastIndexOf('/'); slash > 0 && _folders.TryAdd(key[..slash], owner); slash = key.LastIndexOf('/', slash - 1))
        {
        }
        return true;
    }

    private string? FileAbove(string key)
    {
        for (var slash = key.LastIndexOf('/'); slash > 0; slash = key.LastIndexOf('/', slash - 1))
        {
            if (_folders.ContainsKey(key[..slash]))
            {
                return null;
            }
            if (_owners.TryGetValue(key[..slash], out var owner))
            {
                return owner;
            }
        }
        return null;
    }
}
