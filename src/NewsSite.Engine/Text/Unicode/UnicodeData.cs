namespace NewsSite.Text;

/// <summary>
/// Looks characters up in <see cref="UnicodeTables"/> by binary search. Most text never gets that far:
/// <see cref="Properties"/> answers from one bit for a stretch of 64 characters that has nothing to say.
/// </summary>
internal static class UnicodeData
{
    private const int Maybe = 0x100;
    private const int No = 0x200;

    /// <summary>Combining class and quick check in one number; 0 for a starter that NFC leaves alone.</summary>
    public static int Properties(int codePoint)
    {
        if (codePoint < 0x10000 && (UnicodeTables.BusyBlocks[codePoint >> 9] & (1 << ((codePoint >> 6) & 7))) == 0)
        {
            return 0;
        }
        var index = UnicodeTables.PropertyFirst.BinarySearch(codePoint);
        if (index < 0)
        {
            index = ~index - 1;
        }
        return index >= 0 && codePoint <= UnicodeTables.PropertyLast[index] ? UnicodeTables.PropertyValue[index] : 0;
    }

    public static int CombiningClass(int codePoint) => Properties(codePoint) & 0xFF;

    public static int CombiningClassOf(int properties) => properties & 0xFF;

    /// <summary>Quick check "maybe": the character may combine with the one before it.</summary>
    public static bool MayCombine(int properties) => (properties & Maybe) != 0;

    /// <summary>Quick check "no": NFC always replaces the character.</summary>
    public static bool IsReplaced(int properties) => (properties & No) != 0;

    /// <summary>One step of canonical decomposition; <paramref name="second"/> is 0 where one character replaces the other.</summary>
    public static bool TryDecompose(int codePoint, out int first, out int second)
    {
        var index = UnicodeTables.DecomposedKeys.BinarySearch(codePoint);
        if (index < 0)
        {
            first = codePoint;
            second = 0;
            return false;
        }
        (first, second) = Pair(index);
        return true;
    }

    /// <summary>The character that the two compose to, or -1.</summary>
    public static int Compose(int first, int second)
    {
        var order = UnicodeTables.ComposedOrder;
        var low = 0;
        var high = order.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var compared = Pair(order[middle]).CompareTo((first, second));
            if (compared == 0)
            {
                return UnicodeTables.DecomposedKeys[order[middle]];
            }
            if (compared < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static (int First, int Second) Pair(int index)
    {
        var first = UnicodeTables.DecomposedFirst[index];
        int second = UnicodeTables.DecomposedSecond[index];
        // The table keeps the second one's low half: beyond the basic plane both are of one plane.
        return (first, second == 0 ? 0 : second | (first & 0x1F0000));
    }
}
