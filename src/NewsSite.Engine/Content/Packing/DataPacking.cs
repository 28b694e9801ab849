using NewsSite.Text;

namespace NewsSite.Content.Packing;

/// <summary>Free data: a field that says by its number what kind of value it holds.</summary>
internal static class DataPacking
{
    private const byte Null = 1;
    private const byte Text = 2;
    private const byte Flag = 3;
    private const byte Whole = 4;
    private const byte Number = 5;
    private const byte List = 6;
    private const byte Table = 7;
    private const byte Entry = 1;
    private const byte Key = 1;
    private const byte Value = 2;

    /// <summary>Deeper than any file may nest; what claims to be deeper was not written here.</summary>
    private const int MaxDepth = 64;

    /// <summary>A map that is mostly empty.</summary>
    public static void Pack(Packer packer, byte field, DataValue.Map map)
        => packer.Map(field, map.Keys.IsEmpty ? null : map, PackEntries);

    public static DataValue.Map Map(Packed owner, byte field) => owner.Has(field) ? Entries(owner.Map(field), 0) : DataValue.Map.Empty;

    public static void Pack(Packer packer, DataValue value)
    {
        switch (value)
        {
            case DataValue.Text text:
                packer.Text(Text, text.Value);
                break;
            case DataValue.Flag flag:
                packer.Flag(Flag, flag.Value);
                break;
            case DataValue.Whole whole:
                packer.Number(Whole, whole.Value);
                break;
            case DataValue.Number number:
                packer.Number(Number, BitConverter.DoubleToInt64Bits(number.Value));
                break;
            case DataValue.List list:
                packer.Map(List, list, static (map, items) => map.Maps(Entry, items.Items, Pack));
                break;
            case DataValue.Map map:
                packer.Map(Table, map, PackEntries);
                break;
            default:
                packer.Number(Null, 0);
                break;
        }
    }

    public static DataValue Read(Packed value) => Read(value, 0);

    private static void PackEntries(Packer packer, DataValue.Map map)
        => packer.Maps(Entry, map.Keys, (entry, key) =>
        {
            entry.Text(Key, key);
            entry.Map(Value, map.Find(key), Pack);
        });

    private static DataValue Read(Packed value, int depth)
        => depth > MaxDepth ? DataValue.Null
            : value.Text(Text) is { } text ? new DataValue.Text(text)
            : value.Flag(Flag) is { } flag ? new DataValue.Flag(flag)
            : value.Whole(Whole) is { } whole ? new DataValue.Whole(whole)
            : value.Whole(Number) is { } number ? new DataValue.Number(BitConverter.Int64BitsToDouble(number))
            : value.Has(List) ? new DataValue.List(value.Map(List).Maps(Entry, item => Read(item, depth + 1)))
            : value.Has(Table) ? Entries(value.Map(Table), depth)
            : DataValue.Null;

    private static DataValue.Map Entries(Packed map, int depth)
        => new(map.Maps(Entry, entry => new DataEntry(entry.Text(Key) ?? "", Read(entry.Map(Value), depth + 1)))
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));

    private sealed record DataEntry(string Key, DataValue Value);
}
