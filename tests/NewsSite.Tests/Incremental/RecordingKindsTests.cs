using System.Reflection;
using NewsSite.Views;
using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>A test of the test: an engine that overlooks any one kind of question must be found out by the edits that are meant to.</summary>
public sealed class RecordingKindsTests
{
    private const int MostLists = 5;

    private const int EditsOfAList = 5;

    /// <summary>In <c>dotnet test</c> every fourth; all of them where more is asked for, as in CI.</summary>
    private static readonly int Step = Environment.GetEnvironmentVariable("NEWSSITE_SEQUENCES") is null ? 4 : 1;

    public static TheoryData<ReadKind> Kinds() => [.. RecordingKinds.Edits.Keys.Where((_, place) => place % Step == 0)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_engine_that_overlooks_a_kind_of_question_is_found_out(ReadKind kind)
        => Assert.True(Enumerable.Range(1, MostLists).AsParallel().Any(seed => IsFoundOut(kind, (ulong)seed)));

    [Fact]
    public void Every_kind_is_tried_that_can_be_asked()
        => Assert.Equal(Enum.GetValues<ReadKind>().Except(RecordingKinds.NeverAsked), RecordingKinds.Edits.Keys);

    [Fact]
    public void No_view_hands_out_the_front_as_a_list()
        => Assert.DoesNotContain(MembersOfViews().SelectMany(TypesIn), type => type != typeof(object) && type.IsAssignableFrom(typeof(HomeView)));

    private static IEnumerable<PropertyInfo> MembersOfViews()
        => typeof(View).Assembly.GetTypes().Where(type => type.Namespace == typeof(View).Namespace)
            .Where(type => type.Name.EndsWith(nameof(View), StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));

    private static IEnumerable<Type> TypesIn(PropertyInfo member) => [member.PropertyType, .. member.PropertyType.GetGenericArguments()];

    private static bool IsFoundOut(ReadKind kind, ulong seed)
    {
        using var proof = new Proof(EditedSite.Named("nasty"), options => RecordingKinds.BuildWithout(kind, options));
        return proof.Disprove(EditList.Of([.. RecordingKinds.Edits[kind].Select(Edits.Named)], EditsOfAList, seed)) is not null;
    }
}
