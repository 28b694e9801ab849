using System.Numerics;

namespace NewsSite.Incremental;

/// <summary>
/// Finds the number of a name in an array of names, which are digests: a table of numbers, each one more than it is, that lies
/// in the memo beside the names, so that nobody has to go through all of them to find a few. 0 is free.
/// </summary>
internal static class NameTable
{
    /// <summary>How many places in a row are taken; of a million digests that are what they should be about two hundred.</summary>
    private const int LongestRun = 4096;

    /// <summary>The table for these names; of two that are equal the last one is found, which is asked for more.</summary>
    public static int[] Of(ReadOnlySpan<ulong> names)
    {
        var table = new int[SizeFor(names.Length)];
        for (var i = 0; i < names.Length; i++)
        {
            var slot = FirstSlot(names[i], table.Length);
            while (table[slot] != 0 && names[table[slot] - 1] != names[i])
            {
                slot = (slot + 1) & (table.Length - 1);
            }
            table[slot] = i + 1;
        }
        return table;
    }

    /// <returns><c>null</c> for a name that is not there.</returns>
    public static int? Find(ReadOnlySpan<int> table, ReadOnlySpan<ulong> names, ulong name)
    {
        var slot = FirstSlot(name, table.Length);
        // A table of somebody else's may have no end.
        for (var looked = 0; looked < table.Length && table[slot] != 0; looked++)
        {
            if (names[table[slot] - 1] == name)
            {
                return table[slot] - 1;
            }
            slot = (slot + 1) & (table.Length - 1);
        }
        return null;
    }

    /// <summary>Whether it can be that of so many names: nothing in it leads outside, and every way through it comes to an end, and soon.</summary>
    public static bool IsSound(ReadOnlySpan<int> table, int names)
    {
        var taken = 0;
        foreach (var number in table)
        {
            taken = number == 0 ? 0 : taken + 1;
            if ((uint)number > (uint)names || taken > LongestRun)
            {
                return false;
            }
        }
        return table.Length == SizeFor(names) && (table.IsEmpty || table.Contains(0));
    }

    public static int SizeFor(int names) => names == 0 ? 0 : (int)BitOperations.RoundUpToPowerOf2((uint)(names + (names / 2) + 1));

    public static int FirstSlot(ulong name, int size) => (int)name & (size - 1);
}
