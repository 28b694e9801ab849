using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>A test of the test: without any one kind of recording some list of edits must turn red.</summary>
public sealed class RecordingKindsTests
{
    private const ulong MostSeeds = 300;

    public static TheoryData<string> Kinds() => [.. RecordingKinds.All.Keys];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Kinds))]
    public void Without_a_kind_of_recording_a_build_differs_from_a_clean_one(string kind)
    {
        var seed = RecordingKinds.All[kind];
        Assert.True(IsFoundOut(kind, seed) || Enumerable.Range(1, (int)MostSeeds).AsParallel().Any(other => IsFoundOut(kind, (ulong)other)), $"no edits find out that '{kind}' is not recorded");
    }

    private static bool IsFoundOut(string kind, ulong seed)
    {
        using var proof = new Proof(EditedSite.Named("nasty"), options => RecordingKinds.BuildWithout(kind, options));
        return seed > 0 && proof.Disprove(EditList.Draw(seed)) is not null;
    }
}
