using System.Runtime.CompilerServices;
using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>A process may build again and again, as these tests do: what a build needed must go when it is done.</summary>
public sealed class BuildMemoryTests
{
    [Fact]
    public void A_build_leaves_nothing_in_memory()
    {
        using var room = new Newsroom(EditedSite.Named("nasty"));
        var templates = Build(room);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(templates.IsAlive);
    }

    /// <summary>Not inlined, so that no variable of the test holds on to what the build used.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Build(Newsroom room)
    {
        WeakReference? templates = null;
        var builder = new SiteBuilder(room.Options(jobs: 1))
        {
            AfterRouting = (tools, _) => templates = new WeakReference(tools.Engine),
        };
        Assert.True(builder.Build().Published);
        return templates!;
    }
}
