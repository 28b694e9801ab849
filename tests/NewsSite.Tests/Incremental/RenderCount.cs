using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>How many outputs a build has made, and not kept from an earlier one.</summary>
internal static class RenderCount
{
    /// <summary>Until builds keep outputs there is nothing to count.</summary>
    public static int Rendered(BuildResult result)
    {
        var count = typeof(BuildStats).GetProperty("Rendered");
        Assert.SkipWhen(count is null, "no build keeps outputs yet");
        return (int)count.GetValue(result.Stats)!;
    }
}
