using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;

namespace NewsSite.Routing;

/// <summary>Who has which output path. Paths that differ only in case or in Unicode form are one; a file cannot also be a folder.</summary>
public sealed class AddressBook(DiagnosticBag diagnostics)
{
    /// <summary>Longer paths cannot be written on every system.</summary>
    private const int MaxLength = 1_000;

    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Claim> _folders = new(StringComparer.Ordinal);

    public Claim? OwnerOf(string outputPath) => _claims.GetValueOrDefault(PathRule.CollisionKey(outputPath));

    /// <summary>Why no file can be written there, whoever wants it.</summary>
    public static string? Problem(string outputPath) => outputPath.Length > MaxLength ? "is too long" : PathRule.Problem(outputPath);

    /// <summary>Takes the path for an owner, or reports why it cannot have it.</summary>
    public bool TryTake(string outputPath, string url, Claim claim)
    {
        if (Problem(outputPath) is { } problem)
        {
            diagnostics.Add(Errors.Routes.UnsafeAddress(claim.Span, url, problem));
            return false;
        }
        var key = PathRule.CollisionKey(outputPath);
        var other = _claims.GetValueOrDefault(key) ?? _folders.GetValueOrDefault(key) ?? FileAbove(key);
        if (other is not null)
        {
            ReportCollision(url, claim, other);
            return false;
        }
        _claims.Add(key, claim);
        for (var slash = key.LastIndexOf('/'); slash > 0 && _folders.TryAdd(key[..slash], claim); slash = key.LastIndexOf('/', slash - 1))
        {
        }
        return true;
    }

    /// <summary>Takes the path under which a file of the site is to be published.</summary>
    public bool TryTake(SourceFile file, string outputPath)
    {
        if (PathRule.Problem(outputPath) is { } problem)
        {
            diagnostics.Add(Errors.Files.UnsafeName(file.Path, problem));
            return false;
        }
        return TryTake(outputPath, "/" + outputPath, new Claim(file.Path, SourceSpan.File(file.Path), ClaimKind.File));
    }

    /// <summary>Points at the one of the two that can have another address; of two equal ones at the later.</summary>
    private void ReportCollision(string url, Claim claim, Claim other)
    {
        var (place, rival) = other.Kind > claim.Kind ? (other, claim) : (claim, other);
        var collision = Errors.Routes.Collision(place.Span, url, rival.Owner, rival.WayOut ?? place.Kind switch
        {
            ClaimKind.Story => "give the story another slug or url, or rename the file",
            ClaimKind.File => "rename the file",
            _ => "rename it, or give it another slug",
        });
        diagnostics.Add(rival.Kind >= ClaimKind.Listing ? collision with { Related = [rival.Span] } : collision);
    }

    private Claim? FileAbove(string key)
    {
        for (var slash = key.LastIndexOf('/'); slash > 0; slash = key.LastIndexOf('/', slash - 1))
        {
            if (_folders.ContainsKey(key[..slash]))
            {
                return null;
            }
            if (_claims.TryGetValue(key[..slash], out var claim))
            {
                return claim;
            }
        }
        return null;
    }
}
