namespace NewsSite.Text;

/// <summary>Full canonical decomposition with the marks in canonical order (form D), as code points.</summary>
internal static class Canonical
{
    public static List<int> Decompose(ReadOnlySpan<char> text)
    {
        var result = new List<int>(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            Append(result, CodePoint.At(text, i, out var length));
            i += length;
        }
        Reorder(result);
        return result;
    }

    private static void Append(List<int> target, int codePoint)
    {
        if (codePoint < 0xC0)
        {
            target.Add(codePoint);
        }
        else if (Hangul.IsSyllable(codePoint))
        {
            Hangul.Decompose(codePoint, target);
        }
        else if (UnicodeData.TryDecompose(codePoint, out var first, out var second))
        {
            // Only the first one can be taken apart further, and no deeper than the few steps of the data.
            Append(target, first);
            if (second != 0)
            {
                target.Add(second);
            }
        }
        else
        {
            target.Add(codePoint);
        }
    }

    /// <summary>Sorts each run of marks by combining class and keeps the order of equal ones.</summary>
    private static void Reorder(List<int> codePoints)
    {
        var start = 0;
        while (start < codePoints.Count)
        {
            if (UnicodeData.CombiningClass(codePoints[start]) == 0)
            {
                start++;
                continue;
            }
            var end = start + 1;
            while (end < codePoints.Count && UnicodeData.CombiningClass(codePoints[end]) != 0)
            {
                end++;
            }
            SortRun(codePoints, start, end - start);
            start = end;
        }
    }

    private static void SortRun(List<int> codePoints, int start, int count)
    {
        if (count > 1)
        {
            // A stable sort that stays fast on a hostile run of thousands of marks.
            var sorted = codePoints.GetRange(start, count).OrderBy(UnicodeData.CombiningClass).ToList();
            for (var i = 0; i < count; i++)
            {
                codePoints[start + i] = sorted[i];
            }
        }
    }
}
