using System.Globalization;

namespace NewsSite.Cli.Output;

/// <summary>The phases of a build with their times and shares, and what none of them accounts for.</summary>
internal static class TimingTable
{
    public static void Write(TextWriter target, BuildReport report)
    {
        var rows = PhaseShare.Of(report.Result.Timings, report.Elapsed).Add(new PhaseShare("total", report.Elapsed, 100));
        var width = rows.Max(row => VisibleText.Of(row.Name).Length);
        foreach (var (name, elapsed, percent) in rows)
        {
            target.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {VisibleText.Of(name).PadRight(width)}  {elapsed.TotalMilliseconds,10:N1} ms  {percent,3} %"));
        }
    }
}
