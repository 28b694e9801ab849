using NewsSite.Diagnostics;
using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Unit.Io;

public sealed class BuildLockTests
{
    [Fact]
    public void a_site_is_built_by_one_build_at_a_time()
    {
        using var folder = new TempFolder();
        var diagnostics = new DiagnosticBag();
        using (var first = BuildLock.Acquire(folder.FullPath, diagnostics))
        {
            Assert.NotNull(first);
            Assert.Null(BuildLock.Acquire(folder.FullPath, diagnostics));
            Assert.Equal(["NS6010"], diagnostics.ToSorted().Select(diagnostic => diagnostic.Code));
        }
        using var second = BuildLock.Acquire(folder.FullPath, diagnostics);
        Assert.NotNull(second);
    }

    [Fact]
    public void what_a_killed_build_left_is_no_lock()
    {
        using var folder = new TempFolder();
        folder.Write(".newssite/lock", "");
        using var held = BuildLock.Acquire(folder.FullPath, new DiagnosticBag());
        Assert.NotNull(held);
    }
}
