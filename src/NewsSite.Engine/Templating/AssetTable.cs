using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Hashing;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Templating;

/// <summary>
/// The files in <c>assets/</c> of site and theme. One that a template names gets a fingerprint of its content into its
/// address, so that it can be cached for ever; those it bundles become one such file; the others keep their names for style
/// sheets to refer to.
/// </summary>
public sealed class AssetTable
{
    public const string Folder = "assets/";

    private readonly SortedDictionary<string, Lazy<Asset>> _assets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _named = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _bundled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Bundle> _bundles = new(StringComparer.Ordinal);

    public AssetTable(ThemeFiles files, DiagnosticBag diagnostics)
    {
        foreach (var path in files.Paths.Where(path => path.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var file = files.Find(path)!.Value;
            if (PathRule.Problem(path) is { } problem)
            {
                diagnostics.Add(Errors.Files.UnsafeName(file.DisplayPath, problem));
                continue;
            }
            _assets.Add(path[Folder.Length..], new Lazy<Asset>(() => Load(file, diagnostics)));
        }
    }

    public IEnumerable<string> Names => _assets.Keys;

    /// <summary>Paths from the site's root, as they are without fingerprint.</summary>
    public IEnumerable<string> Paths => _assets.Keys.Select(Plain);

    /// <summary>Every path that a file may be published under, without fingerprint and with it, and the file.</summary>
    public IEnumerable<KeyValuePair<string, string>> Addresses
        => _assets.SelectMany(pair => new[] { Plain(pair.Key), AddressOf(pair.Key) }
            .Select(path => KeyValuePair.Create(path, pair.Value.Value.DisplayPath)));

    /// <summary>Where an asset lies, as messages name files; <c>null</c> for one that is not there.</summary>
    public string? FileOf(string name) => _assets.TryGetValue(name, out var asset) ? asset.Value.DisplayPath : null;

    public bool Has(string name) => _assets.ContainsKey(name);

    /// <summary>The path with fingerprint, such as <c>/assets/site.3f2a9c41d0.css</c>.</summary>
    public string Fingerprinted(string name)
    {
        _named.TryAdd(name, 0);
        return AddressOf(name);
    }

    /// <summary>The path, with fingerprint, of one file made of several in their order.</summary>
    public string Bundled(string name, IReadOnlyList<string> parts)
        => _bundles.GetOrAdd(KeyOfBundle(name, parts), _ => Join(name, parts)).Path;

    /// <summary>A bundle as one text: its name and its parts in their order.</summary>
    public static string KeyOfBundle(string name, IReadOnlyList<string> parts) => string.Join('\n', [name, .. parts]);

    /// <summary>The digest of an asset's content; of one that is not there, of that.</summary>
    public ulong Ask(string name) => Digest.Of(Has(name) ? AddressOf(name) : null);

    /// <summary>The digest of a bundle's content, by its name and parts as one text.</summary>
    public ulong AskBundle(string key)
    {
        var digest = new Digest();
        foreach (var part in key.Split('\n').Skip(1))
        {
            digest.Add((long)Ask(part));
        }
        return digest.Value;
    }

    /// <summary>Publishes once more what an output that is not made again refers to.</summary>
    public void KeepBundle(string key)
    {
        var parts = key.Split('\n');
        if (parts.Length > 1 && PathRule.Problem(parts[0]) is null && Array.TrueForAll(parts[1..], Has))
        {
            Bundled(parts[0], parts[1..]);
        }
    }

    /// <summary>The files to publish once all pages are made, by path; those that are only in bundles are not among them.</summary>
    public IEnumerable<(string Path, byte[] Content)> ToPublish()
        => _assets.Where(pair => _named.ContainsKey(pair.Key) || !_bundled.ContainsKey(pair.Key))
            .Select(pair => (Path: _named.ContainsKey(pair.Key) ? AddressOf(pair.Key) : Plain(pair.Key), pair.Value.Value.Content))
            .DistinctBy(file => file.Path);

    /// <summary>The bundles that templates have made, each address once.</summary>
    public IEnumerable<Bundle> Bundles => _bundles.Values.DistinctBy(bundle => bundle.Path).OrderBy(bundle => bundle.Path, StringComparer.Ordinal);

    private Bundle Join(string name, IReadOnlyList<string> parts)
    {
        foreach (var part in parts)
        {
            _bundled.TryAdd(part, 0);
        }
        // A line break between two files, so that the first one's last comment or rule cannot swallow what follows.
        var content = parts.SelectMany(part => StyleSheetAddresses.Move(_assets[part].Value.Content, part, name).Append((byte)'\n')).ToArray();
        return new Bundle(Address(name, FingerprintOf(content)), _assets[parts[0]].Value.DisplayPath, content);
    }

    private static string Plain(string name) => "/" + Folder + name;

    private string AddressOf(string name) => Address(name, _assets[name].Value.Fingerprint);

    private static string Address(string name, string fingerprint)
    {
        var dot = name.LastIndexOf('.');
        return dot <= name.LastIndexOf('/') ? $"/{Folder}{name}.{fingerprint}" : $"/{Folder}{name[..dot]}.{fingerprint}{name[dot..]}";
    }

    private static Asset Load(ThemeFile file, DiagnosticBag diagnostics)
    {
        var found = new List<Diagnostic>();
        var content = file.ReadBytes(found) ?? [];
        diagnostics.AddRange(found);
        return new Asset(file.DisplayPath, content, FingerprintOf(content));
    }

    private static string FingerprintOf(byte[] content) => XxHash128.HashToUInt128(content).ToString("x32", CultureInfo.InvariantCulture)[..10];

    private sealed record Asset(string DisplayPath, byte[] Content, string Fingerprint);
}

/// <summary>Several assets in one file.</summary>
/// <param name="Path">From the site's root, with fingerprint.</param>
/// <param name="FirstPart">The file it begins with.</param>
/// <param name="Content">All parts, one after another.</param>
public sealed record Bundle(string Path, string FirstPart, byte[] Content);
