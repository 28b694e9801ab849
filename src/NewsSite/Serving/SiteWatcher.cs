using System.Threading.Channels;
using NewsSite.Configuration;
using NewsSite.Io;

namespace NewsSite.Cli.Serving;

/// <summary>
/// Tells of every file of the site that is saved, renamed or deleted. Each of the site's folders is watched by itself, so that
/// neither the output nor version control is; where one goes, or the system loses count, all are watched anew.
/// </summary>
internal sealed class SiteWatcher : IDisposable
{
    /// <summary>The most that Windows takes.</summary>
    private const int BufferSize = 65536;

    private static readonly string[] Folders = ["content", "templates", "themes"];

    /// <summary>What is written into a new folder before anybody watches it is seen then.</summary>
    private static readonly TimeSpan SecondLook = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(3);

    private readonly Channel<string?> _changes = System.Threading.Channels.Channel.CreateUnbounded<string?>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock _door = new();
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Timer _later;
    private readonly string _root;
    private readonly Action<string> _cannotWatch;
    private bool _isBlind;
    private bool _isOver;

    /// <param name="root">The site's folder.</param>
    /// <param name="cannotWatch">Told once if the system refuses, and why; then everything is looked at every few seconds.</param>
    public SiteWatcher(string root, Action<string> cannotWatch)
    {
        (_root, _cannotWatch) = (root, cannotWatch);
        _later = new Timer(_ => LookAgain());
        Open();
    }

    /// <summary>Site-relative paths as they come; <c>null</c> where something may have happened unseen.</summary>
    public ChannelReader<string?> Changes => _changes.Reader;

    public void Dispose()
    {
        lock (_door)
        {
            _isOver = true;
            Close();
            _later.Dispose();
        }
    }

    private void Open()
    {
        lock (_door)
        {
            Close();
            if (_isOver)
            {
                return;
            }
            try
            {
                Watch(_root, "", isDeep: false);
                foreach (var folder in Folders.Where(folder => Directory.Exists(Path.Join(_root, folder))))
                {
                    Watch(RealPath.Of(Path.Join(_root, folder)), folder + "/", isDeep: true);
                }
                foreach (var theme in LinkedThemes())
                {
                    Watch(RealPath.Of(theme.FullName), $"themes/{theme.Name}/", isDeep: true);
                }
                _isBlind = false;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // The system has no watchers left, or the site's folder itself is gone for the moment.
                Close();
                if (!_isBlind)
                {
                    _cannotWatch(exception.Message);
                }
                _isBlind = true;
                _later.Change(BetweenLooks, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>Themes that lie elsewhere, where the watcher of themes/ does not look.</summary>
    private IEnumerable<DirectoryInfo> LinkedThemes()
        => new DirectoryInfo(Path.Join(_root, "themes")) is { Exists: true } themes ? themes.EnumerateDirectories().Where(theme => theme.LinkTarget is not null) : [];

    private void Close()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _watchers.Clear();
    }

    private void Watch(string folder, string prefix, bool isDeep)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
            InternalBufferSize = BufferSize,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watchers.Add(watcher);
        watcher.Changed += (_, change) => Tell(prefix, change.Name, isNew: false);
        watcher.Created += (_, change) => Tell(prefix, change.Name, isNew: true);
        watcher.Deleted += (_, change) => Tell(prefix, change.Name, isNew: false);
        watcher.Renamed += (_, change) =>
        {
            Tell(prefix, change.OldName, isNew: false);
            Tell(prefix, change.Name, isNew: true);
        };
        watcher.Error += (_, _) => LookAgain();
        watcher.EnableRaisingEvents = true;
    }

    private void Tell(string prefix, string? name, bool isNew)
    {
        if (name is null || (prefix + name.Replace('\\', '/')) is var path && IsForeign(path))
        {
            return;
        }
        _changes.Writer.TryWrite(path);
        if (Folders.Contains(path))
        {
            // Not from here: a watcher cannot end itself while it tells.
            LookAgainAfter(TimeSpan.Zero);
        }
        else if (isNew && Directory.Exists(Path.Join(_root, path)))
        {
            LookAgainAfter(SecondLook);
        }
    }

    private void LookAgainAfter(TimeSpan time)
    {
        lock (_door)
        {
            if (!_isOver)
            {
                _later.Change(time, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>What editors and systems leave behind, and what lies beside the site's folders.</summary>
    private static bool IsForeign(string path)
        => path.Split('/') is var parts
            && (Array.Exists(parts, part => part.Length == 0 || JunkNames.Contains(part)) || (parts is [var name] && name != ConfigReader.FileName && !Folders.Contains(name)));

    private void LookAgain()
    {
        Open();
        _changes.Writer.TryWrite(null);
    }
}
