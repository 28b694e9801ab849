using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsSite.Io;

namespace NewsSite.Incremental;

/// <summary>
/// The memo of outputs as a file. It is a hint and never trusted: one that is missing, damaged, of another version of this
/// program or does not fit together counts as empty, and then everything is made again.
/// </summary>
public static class OutputMemoFile
{
    /// <param name="path">Where the file lies.</param>
    /// <param name="version">The program's: another one may make other bytes of the same sources.</param>
    public static OutputMemo Read(string path, string version) => SealedFile.Read(path, Kind(version), Read) is { } memo && IsSound(memo) ? memo : OutputMemo.Empty;

    public static void Write(string path, string version, OutputMemo memo)
    {
        SealedFile.Write(path, Kind(version), writer =>
        {
            WriteArray<byte>(writer, memo.Kinds.AsSpan());
            WriteTexts(writer, memo.Keys);
            WriteArray<ulong>(writer, memo.Members.AsSpan());
            WriteRanges(writer, memo.Answers);
            WriteArray<ulong>(writer, memo.Combinations.AsSpan());
            WriteRanges(writer, memo.Pieces);
            WriteReports(writer, memo.Reports);
            WriteTexts(writer, memo.Urls);
            WriteArray<OutputFacts>(writer, memo.Outputs.AsSpan());
            WriteRanges(writer, memo.SharedIn);
            WriteRanges(writer, memo.IdsIn);
        });
    }

    private static string Kind(string version) => $"NewsSite outputs 1 {version}\n";

    private static OutputMemo Read(BinaryReader reader) => new()
    {
        Kinds = ImmutableCollectionsMarshal.AsImmutableArray(ReadArray<byte>(reader)),
        Keys = ReadTexts(reader),
        Members = ImmutableCollectionsMarshal.AsImmutableArray(ReadArray<ulong>(reader)),
        Answers = ReadRanges<ulong>(reader),
        Combinations = ImmutableCollectionsMarshal.AsImmutableArray(ReadArray<ulong>(reader)),
        Pieces = ReadRanges<Asked>(reader),
        Reports = ReadReports(reader),
        Urls = ReadTexts(reader),
        Outputs = ImmutableCollectionsMarshal.AsImmutableArray(ReadArray<OutputFacts>(reader)),
        SharedIn = ReadRanges<int>(reader),
        IdsIn = ReadRanges<ulong>(reader),
    };

    /// <summary>Whether every number leads to something: the checksum tells damage, not malice.</summary>
    private static bool IsSound(OutputMemo memo)
    {
        var (questions, outputs) = (memo.Keys.Length, memo.Outputs.Length);
        if (memo.Kinds.Length != questions || memo.Members.Length != questions || !memo.Answers.IsSound(questions) || memo.Combinations is not [0, ..]
            || memo.SharedPieces < 0 || !memo.Pieces.IsSound(memo.Pieces.Count)
            || memo.Urls.Length != outputs || !memo.SharedIn.IsSound(outputs) || !memo.IdsIn.IsSound(outputs))
        {
            return false;
        }
        for (var i = 0; i < questions; i++)
        {
            if (memo.Answers[i].Length != Math.Max(1, System.Numerics.BitOperations.PopCount(memo.Members[i])))
            {
                return false;
            }
        }
        return Array.TrueForAll(memo.Pieces.Items, asked => IsSound(asked, memo))
            && Array.TrueForAll(memo.SharedIn.Items, piece => (uint)piece < memo.SharedPieces);
    }

    private static bool IsSound(Asked asked, OutputMemo memo)
        => (uint)asked.Question < memo.Keys.Length && (uint)asked.Combination < memo.Combinations.Length
            && (memo.Combinations[asked.Combination] & ~memo.Members[asked.Question]) == 0;

    private static void WriteArray<T>(BinaryWriter writer, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        writer.Write(items.Length);
        writer.Write(MemoryMarshal.AsBytes(items));
    }

    private static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        var count = reader.ReadInt32();
        if (count < 0 || (long)count * System.Runtime.CompilerServices.Unsafe.SizeOf<T>() > reader.BaseStream.Length - reader.BaseStream.Position)
        {
            throw new EndOfStreamException();
        }
        var items = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }

    private static void WriteRanges<T>(BinaryWriter writer, Ranges<T> ranges)
        where T : unmanaged
    {
        WriteArray<int>(writer, ranges.Starts);
        WriteArray<T>(writer, ranges.Items);
    }

    private static Ranges<T> ReadRanges<T>(BinaryReader reader)
        where T : unmanaged
    {
        var starts = ReadArray<int>(reader);
        return new Ranges<T>(starts.Length == 0 ? [0] : starts, ReadArray<T>(reader));
    }

    private static void WriteTexts(BinaryWriter writer, ImmutableArray<string> texts)
    {
        writer.Write(texts.Length);
        foreach (var text in texts)
        {
            writer.Write(text);
        }
    }

    private static ImmutableArray<string> ReadTexts(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        if (count < 0 || count > reader.BaseStream.Length - reader.BaseStream.Position)
        {
            throw new EndOfStreamException();
        }
        var texts = new string[count];
        for (var i = 0; i < count; i++)
        {
            texts[i] = reader.ReadString();
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }

    private static void WriteReports(BinaryWriter writer, IReadOnlyDictionary<int, byte[]> reports)
    {
        writer.Write(reports.Count);
        foreach (var (piece, report) in reports)
        {
            writer.Write(piece);
            WriteArray<byte>(writer, report);
        }
    }

    private static Dictionary<int, byte[]> ReadReports(BinaryReader reader)
    {
        var reports = new Dictionary<int, byte[]>();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            reports[reader.ReadInt32()] = ReadArray<byte>(reader);
        }
        return reports;
    }
}
