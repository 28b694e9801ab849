using NewsSite.Views;
using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>A test of the test: an engine that overlooks any one kind of question must be found out by the edits that are meant to.</summary>
public sealed class RecordingKindsTests
{
    private const int MostLists = 5;

    private const int EditsOfAList = 5;

    public static TheoryData<ReadKind> Kinds() => [.. RecordingKinds.Edits.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_engine_that_overlooks_a_kind_of_question_is_found_out(ReadKind kind)
        => Assert.Contains(Enumerable.Range(1, MostLists), seed => IsFoundOut(kind, (ulong)seed));

    [Fact]
    public void Every_kind_is_tried()
        => Assert.Equal(Enum.GetValues<ReadKind>().Except([ReadKind.Part]), RecordingKinds.Edits.Keys.Concat(RecordingKinds.NotFoundOut).Order());

    private static bool IsFoundOut(ReadKind kind, ulong seed)
    {
        using var proof = new Proof(EditedSite.Named("nasty"), options => RecordingKinds.BuildWithout(kind, options));
        return proof.Disprove(EditList.Of([.. RecordingKinds.Edits[kind].Select(Edits.Named)], EditsOfAList, seed)) is not null;
    }
}
