using System.Text;
using NewsSite.Diagnostics;
using NewsSite.Io;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// A site that is edited and built again and again, with everything that a build may depend on: its files, the options, and
/// what earlier builds have left.
/// </summary>
internal sealed class Newsroom : IDisposable
{
    private readonly List<TempFolder> _folders;
    private SourceFiles? _lastGood;

    /// <param name="site">What lies in it at first.</param>
    /// <param name="inMemory">Whether it lies in a file system in memory, where there is one, rather than on a disk.</param>
    public Newsroom(EditedSite site, bool inMemory = false)
    {
        _folders = [inMemory ? TempFolder.InMemory() : new TempFolder()];
        Site = site;
        site.Create(Root);
        Now = site.Now;
    }

    public EditedSite Site { get; }

    public string Root => _folders[^1].FullPath;

    /// <summary>The name that the theme has at present.</summary>
    public string Theme => Directory.Exists(Path.Join(Root, "themes", Site.OtherTheme)) ? Site.OtherTheme : Site.Theme;

    public DateTimeOffset Now { get; set; }

    public bool Drafts { get; set; }

    public bool Future { get; set; }

    public bool KeepGoing { get; set; }

    public bool Strict { get; set; }

    public string? BaseUrl { get; set; }

    /// <summary>The output folder's name.</summary>
    public string Output { get; set; } = "public";

    /// <summary>Only the next build.</summary>
    public bool Clean { get; set; }

    /// <summary>Whether the last build told of errors.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>
    /// Files that lie in output folders and are not ours, or no longer known to be: no build touches them, but for one that
    /// writes a file of that path.
    /// </summary>
    public Dictionary<string, SortedDictionary<string, byte[]>> Foreign { get; } = [];

    public BuildOptions Options(int jobs) => OptionsIn(Root) with { Jobs = jobs, Clean = Clean && HasManifest };

    /// <summary>The same build of the same sources in another folder, where nothing has been built before.</summary>
    public BuildOptions OptionsIn(string root) => new()
    {
        Root = root,
        Output = Path.Join(root, Output),
        Now = Now,
        Drafts = Drafts,
        Future = Future,
        KeepGoing = KeepGoing,
        Strict = Strict,
        BaseUrl = BaseUrl,
        PictureCache = SamplePicture.Cache,
    };

    /// <summary>Sources below a folder, by the ends of their names.</summary>
    public IEnumerable<string> Files(string folder, params string[] ends)
        => FileTree.Paths(Root, folder).Where(path => ends.Length == 0 || ends.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The files of stories, and of nothing else.</summary>
    public IEnumerable<string> Stories => Files("content", ".md").Where(path => !EditedSite.IsReserved(path) && !IsSectionPage(path));

    /// <summary>Stories and pages.</summary>
    public IEnumerable<string> Articles => Stories.Concat(Files("content/pages", ".md"));

    public IEnumerable<string> Pictures => Files("content", ".svg", ".png", ".jpg").Where(path => !path.StartsWith("content/static/", StringComparison.Ordinal));

    public IEnumerable<string> Sections => Stories.Select(path => Path.GetDirectoryName(path)!.Replace('\\', '/')).Where(folder => folder != "content").Distinct();

    public static bool IsSectionPage(string path) => Path.GetFileName(path).StartsWith("_index.", StringComparison.Ordinal);

    public bool Has(string path) => File.Exists(Path.Join(Root, path));

    public string Read(string path) => File.ReadAllText(Path.Join(Root, path));

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes) => FileTree.Write(Root, path, bytes);

    /// <summary>As editors do that write beside a file and rename: the file is another one then.</summary>
    public void Replace(string path, string text)
    {
        Write(path + ".new", text);
        File.Move(Path.Join(Root, path + ".new"), Path.Join(Root, path), overwrite: true);
    }

    public void Delete(string path) => FileTree.Delete(Root, path);

    public void Move(string from, string to)
    {
        var target = Path.Join(Root, to);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(Path.Join(Root, from), target, overwrite: true);
        FileTree.Delete(Root, from);
    }

    /// <summary>The files of the present output folder.</summary>
    public SortedDictionary<string, byte[]> Published() => PublishedIn(Output);

    public SortedDictionary<string, byte[]> PublishedIn(string output) => FileTree.Read(Path.Join(Root, output), FileTree.Paths(Path.Join(Root, output)));

    public SortedDictionary<string, byte[]> ForeignIn(string output)
    {
        if (!Foreign.TryGetValue(output, out var files))
        {
            Foreign.Add(output, files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal));
        }
        return files;
    }

    public IEnumerable<string> Outputs => EditedSite.Outputs.Where(output => Directory.Exists(Path.Join(Root, output)));

    /// <summary>No build knows any longer which files it wrote: from now on all of them are somebody's.</summary>
    public void Disown()
    {
        foreach (var output in Outputs)
        {
            Foreign[output] = PublishedIn(output);
        }
    }

    /// <summary>The folder moves to another machine, as far as a build can tell: other files, all written just now.</summary>
    public void MoveAway()
    {
        var next = new TempFolder();
        FileTree.Copy(Root, next.FullPath);
        foreach (var path in SourceFiles.Paths(next.FullPath))
        {
            File.SetLastWriteTimeUtc(Path.Join(next.FullPath, path), DateTime.UtcNow);
        }
        _folders[^1].Dispose();
        _folders[^1] = next;
    }

    /// <summary>What a build that is not looked at has published is ours.</summary>
    public void TakeOver()
    {
        var foreign = ForeignIn(Output);
        var known = ManifestPath() is { } path ? OutputManifest.Read(path, Output) : null;
        foreach (var (file, bytes) in Published().Where(file => foreign.ContainsKey(file.Key)))
        {
            if (known?.Find(file)?.Hash == ContentHash.Of(bytes))
            {
                foreign.Remove(file);
            }
        }
    }

    public void Remember(BuildResult result)
    {
        Clean = false;
        IsBroken = result.Failed;
        if (!result.Failed)
        {
            _lastGood = SourceFiles.Of(Root);
        }
    }

    /// <summary>Back to the sources that were fine, as with git.</summary>
    public bool Repair()
    {
        _lastGood?.Restore(Root);
        IsBroken = false;
        return _lastGood is not null;
    }

    public void Dispose() => _folders.ForEach(folder => folder.Dispose());

    private bool HasManifest => File.Exists(ManifestPath());

    private string? ManifestPath() => OutputFolder.Resolve(Root, Path.Join(Root, Output), new DiagnosticBag())?.ManifestPath;
}
