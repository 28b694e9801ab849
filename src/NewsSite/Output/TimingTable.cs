using System.Globalization;

namespace NewsSite.Cli.Output;

/// <summary>The phases of a build with their times and shares, and what none of them accounts for.</summary>
internal static class TimingTable
{
    private const string Total = "total";

    public static void Write(TextWriter target, BuildReport report)
    {
        var rows = report.Result.Timings.Select(timing => (Name: VisibleText.Of(timing.Phase), timing.Elapsed)).ToList();
        var rest = report.Elapsed - TimeSpan.FromTicks(rows.Sum(row => row.Elapsed.Ticks));
        if (rows.Count > 0 && rest > TimeSpan.FromMilliseconds(1))
        {
            rows.Add(("(other)", rest));
        }
        rows.Add((Total, report.Elapsed));
        var width = rows.Max(row => row.Name.Length);
        foreach (var (name, elapsed) in rows)
        {
            var share = report.Elapsed > TimeSpan.Zero ? elapsed / report.Elapsed : 1;
            target.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name.PadRight(width)}  {elapsed.TotalMilliseconds,10:N1} ms  {Math.Round(share * 100),3:0} %"));
        }
    }
}
