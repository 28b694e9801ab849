using System.Collections.Immutable;
using System.Globalization;

namespace NewsSite.Tests.Incremental;

/// <summary>One edit of a list.</summary>
/// <param name="IsBuilt">Whether the site is built after it.</param>
/// <param name="IsSettled">Whether the build comes so long after the edit that the times of files can be trusted.</param>
internal sealed record EditStep(Edit Edit, ulong Seed, bool IsBuilt, bool IsSettled = false);

/// <summary>Edits in their order, drawn by a seed. Each draws what it needs from a seed of its own, so that it can be made without the others.</summary>
internal sealed record EditList(ImmutableArray<EditStep> Steps)
{
    private const int Fewest = 10;

    public static EditList Draw(ulong seed)
    {
        var dice = new Dice(seed);
        var count = Fewest + dice.Below(6);
        return new EditList([.. Enumerable.Range(0, count).Select(place => new EditStep(Edits.Draw(dice), dice.Next(), IsBuilt: place == count - 1 || !dice.OneIn(5), IsSettled: dice.OneIn(8)))]);
    }

    /// <summary>Only edits of some kinds, each followed by a build.</summary>
    public static EditList Of(Edit[] kinds, int count, ulong seed)
    {
        var dice = new Dice(seed);
        return new EditList([.. Enumerable.Range(0, count).Select(_ => new EditStep(dice.Of(kinds), dice.Next(), IsBuilt: true))]);
    }

    /// <summary>The edits without which <paramref name="fails"/> no longer does: what is left is what matters.</summary>
    public EditList Shrink(Func<EditList, bool> fails)
    {
        var smallest = this;
        for (var place = Steps.Length - 1; place >= 0; place--)
        {
            var without = new EditList(smallest.Steps.RemoveAt(place));
            smallest = fails(without) ? without : smallest;
        }
        return smallest;
    }

    public override string ToString()
        => string.Join(", ", Steps.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Edit.Name}#{step.Seed:x}{(!step.IsBuilt ? " (not built)" : step.IsSettled ? " (settled)" : "")}")));
}
