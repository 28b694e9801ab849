using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Templating.Styles;
using NewsSite.Text;

namespace NewsSite.Templating;

/// <summary>
/// The files in <c>assets/</c> of site and theme. One that a template or a style sheet names gets a fingerprint of its content
/// into its address, so that it can be cached for ever; style sheets become one file with those they import; what nobody
/// names keeps its name.
/// </summary>
public sealed class AssetTable
{
    public const string Folder = "assets/";

    private readonly SortedDictionary<string, Asset> _assets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _named = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _nameByAddress;

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
            _assets.Add(path[Folder.Length..], new Asset(file, this, diagnostics));
        }
        _nameByAddress = new(() => _assets.Keys.ToDictionary(AddressOf, name => name, StringComparer.Ordinal));
    }

    public IEnumerable<string> Names => _assets.Keys;

    /// <summary>Paths from the site's root, as they are without fingerprint.</summary>
    public IEnumerable<string> Paths => _assets.Keys.Select(Plain);

    /// <summary>Every path that a file may be published under, without fingerprint and with it, and the file.</summary>
    public IEnumerable<KeyValuePair<string, string>> Addresses
        => _assets.SelectMany(pair => new[] { Plain(pair.Key), AddressOf(pair.Key) }
            .Select(path => KeyValuePair.Create(path, pair.Value.DisplayPath)));

    /// <summary>Where an asset lies, as messages name files; <c>null</c> for one that is not there.</summary>
    public string? FileOf(string name) => _assets.TryGetValue(name, out var asset) ? asset.DisplayPath : null;

    /// <summary>The other files that decide what is in an asset: what a style sheet imports, and what it names.</summary>
    public IEnumerable<string> FilesIn(string name)
        => PartsOf(name).Concat(PartsOf(name).Append(name).SelectMany(part => _assets.GetValueOrDefault(part)?.Sheet?.References ?? []))
            .Distinct()
            .Select(other => FileOf(other)!);

    public bool Has(string name) => _assets.ContainsKey(name);

    /// <summary>Whether a file is a style sheet that could be read.</summary>
    public bool IsStyleSheet(string name) => _assets[name].Sheet is not null;

    /// <summary>The path with fingerprint, such as <c>/assets/site.3f2a9c41d0.css</c>.</summary>
    public string Fingerprinted(string name)
    {
        _named.TryAdd(name, 0);
        return AddressOf(name);
    }

    /// <summary>What browsers check an asset by (W3C Subresource Integrity), such as <c>sha384-…</c>.</summary>
    public string Integrity(string name)
    {
        _named.TryAdd(name, 0);
        return _assets[name].Integrity;
    }

    /// <summary>The digest of an asset's content; of one that is not there, of that.</summary>
    public ulong Ask(string name) => Digest.Of(Has(name) ? AddressOf(name) : null);

    /// <summary>The same of what a page loads from an address.</summary>
    public ulong AskAddress(string address) => Digest.Of(NameAt(address) is { } name ? AddressOf(name) : null);

    /// <summary>Whether an asset would have the address, if there were one.</summary>
    public static bool CanLieAt(string address) => address.StartsWith("/" + Folder, StringComparison.Ordinal);

    /// <summary>The files to publish once all pages are made, by path. A style sheet that another one imports is a part of that, and none of them.</summary>
    public IEnumerable<(string Path, byte[] Content)> ToPublish()
    {
        var whole = Whole.ToList();
        var fingerprinted = whole.SelectMany(ReferencesOf).Concat(_named.Keys).ToHashSet(StringComparer.Ordinal);
        return whole.Select(name => (fingerprinted.Contains(name) ? AddressOf(name) : Plain(name), _assets[name].Content));
    }

    /// <summary>What the style sheets that are published make browsers load.</summary>
    public IEnumerable<StyleUse> Uses => Whole.SelectMany(UsesOf);

    /// <summary>The same of the style sheet at an address with fingerprint.</summary>
    public IEnumerable<StyleUse> UsesAt(string address) => _nameByAddress.Value.TryGetValue(address, out var name) ? UsesOf(name) : [];

    /// <summary>The file at an address, with fingerprint or without.</summary>
    public string? NameAt(string address)
        => _nameByAddress.Value.TryGetValue(address, out var name) ? name
            : address.StartsWith("/" + Folder, StringComparison.Ordinal) && Has(address[(Folder.Length + 1)..]) ? address[(Folder.Length + 1)..] : null;

    /// <summary>The fonts that a style sheet makes browsers load for texts of any script: of each face the first file.</summary>
    public IEnumerable<string> FontsOf(string name) => PartsOf(name).Append(name).SelectMany(part => _assets[part].Sheet?.Fonts ?? []);

    /// <summary>What is published of a file.</summary>
    public ReadOnlyMemory<byte> ContentOf(string name) => _assets[name].Content;

    /// <summary>The source map of a style sheet; <c>null</c> of any other file.</summary>
    public ReadOnlyMemory<byte>? StyleMapOf(string name)
    {
        if (_assets.GetValueOrDefault(name)?.Sheet is not { } sheet)
        {
            return null;
        }
        var join = NewJoin();
        return StyleMap.Write(join.Join(sheet), join.Origins, part => _assets[part].Text);
    }

    private IEnumerable<string> Whole
    {
        get
        {
            var parts = _assets.Values.SelectMany(asset => asset.Sheet?.Imports ?? []).ToHashSet(StringComparer.Ordinal);
            return _assets.Keys.Where(name => _named.ContainsKey(name) || !parts.Contains(name));
        }
    }

    private IEnumerable<StyleUse> UsesOf(string name) => PartsOf(name).Append(name).SelectMany(part => _assets[part].Sheet is { } sheet ? sheet.Uses : []);

    private IEnumerable<string> ReferencesOf(string name) => PartsOf(name).Append(name).SelectMany(part => _assets[part].Sheet?.References ?? []);

    /// <summary>The style sheets that one imports, directly and by others.</summary>
    private HashSet<string> PartsOf(string name)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([name]);
        while (waiting.TryPop(out var next))
        {
            foreach (var part in (_assets.GetValueOrDefault(next)?.Sheet?.Imports ?? []).Where(parts.Add))
            {
                waiting.Push(part);
            }
        }
        return parts;
    }

    private StyleJoin NewJoin() => new(part => _assets[part].Sheet, FingerprintedName);

    private static string Plain(string name) => "/" + Folder + name;

    private string AddressOf(string name) => "/" + Folder + FingerprintedName(name);

    private string FingerprintedName(string name)
    {
        var (dot, fingerprint) = (name.LastIndexOf('.'), _assets[name].Fingerprint);
        return dot <= name.LastIndexOf('/') ? $"{name}.{fingerprint}" : $"{name[..dot]}.{fingerprint}{name[dot..]}";
    }

    /// <summary>A file, read when it is needed.</summary>
    private sealed class Asset
    {
        private readonly Lazy<byte[]> _source;
        private readonly Lazy<StyleSheet?> _sheet;
        private readonly Lazy<byte[]> _content;
        private readonly Lazy<string> _fingerprint;

        public Asset(ThemeFile file, AssetTable table, DiagnosticBag diagnostics)
        {
            var name = file.Path[Folder.Length..];
            DisplayPath = file.DisplayPath;
            _source = new(() => Report(diagnostics, found => file.ReadBytes(found) ?? []));
            _sheet = new(() => !name.EndsWith(StyleSheet.Extension, StringComparison.Ordinal) ? null
                : Report(diagnostics, found => FileText.Decode(DisplayPath, _source.Value, found) is { } css
                    ? StyleSheetReader.Read(css, new StyleFile(name, DisplayPath, table.Names, table.Has), found)
                    : null));
            _content = new(() => Sheet is { } sheet
                ? Report(diagnostics, found =>
                {
                    var join = table.NewJoin();
                    var css = join.Join(sheet);
                    found.AddRange(join.Findings);
                    return Encoding.UTF8.GetBytes(css);
                })
                : _source.Value);
            _fingerprint = new(() => XxHash128.HashToUInt128(_content.Value).ToString("x32", CultureInfo.InvariantCulture)[..10]);
        }

        public string DisplayPath { get; }

        public StyleSheet? Sheet => _sheet.Value;

        /// <summary>A style sheet as somebody wrote it.</summary>
        public SourceText Text => new(DisplayPath, FileText.Decode(DisplayPath, _source.Value, []) ?? "");

        public byte[] Content => _content.Value;

        public string Fingerprint => _fingerprint.Value;

        public string Integrity => "sha384-" + Convert.ToBase64String(SHA384.HashData(Content));

        private static T Report<T>(DiagnosticBag diagnostics, Func<List<Diagnostic>, T> make)
        {
            var found = new List<Diagnostic>();
            var made = make(found);
            diagnostics.AddRange(found);
            return made;
        }
    }
}
