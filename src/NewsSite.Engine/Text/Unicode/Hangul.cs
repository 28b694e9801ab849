namespace NewsSite.Text;

/// <summary>Hangul syllables are put together and taken apart by arithmetic (The Unicode Standard, 3.12).</summary>
internal static class Hangul
{
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TailCount;

    public static bool IsSyllable(int codePoint) => (uint)(codePoint - SyllableBase) < SyllableCount;

    public static void Decompose(int syllable, List<int> target)
    {
        var index = syllable - SyllableBase;
        target.Add(LeadBase + (index / (VowelCount * TailCount)));
        target.Add(VowelBase + (index / TailCount % VowelCount));
        if (index % TailCount != 0)
        {
            target.Add(TailBase + (index % TailCount));
        }
    }

    /// <summary>The syllable of lead and vowel, or of an open syllable and a tail; -1 for anything else.</summary>
    public static int Compose(int first, int second)
    {
        var lead = first - LeadBase;
        var vowel = second - VowelBase;
        if ((uint)lead < LeadCount && (uint)vowel < VowelCount)
        {
            return SyllableBase + (((lead * VowelCount) + vowel) * TailCount);
        }
        // The tail's base itself is no tail.
        var tail = second - TailBase;
        return IsSyllable(first) && (first - SyllableBase) % TailCount == 0 && tail is > 0 and < TailCount ? first + tail : -1;
    }
}
