using System.Runtime.ExceptionServices;

namespace NewsSite.Io;

/// <summary>The same little thing done to each of many files or folders, whichever comes first.</summary>
internal static class ManyFiles
{
    /// <summary>Enough for a thread to be worth its start.</summary>
    private const int AtOnce = 512;

    /// <summary>Does it to the numbers from 0 on; one thread goes in their order.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="jobs">How many threads take part.</param>
    /// <param name="act">What is done; may be called by several threads.</param>
    /// <exception cref="Exception">What <paramref name="act"/> threw, the first of several.</exception>
    public static void Each(int count, int jobs, Action<int> act)
    {
        if (jobs == 1 || count <= AtOnce)
        {
            Do(0, count, act);
            return;
        }
        try
        {
            Parallel.For(0, (count + AtOnce - 1) / AtOnce, new ParallelOptions { MaxDegreeOfParallelism = jobs }, part => Do(part * AtOnce, Math.Min(count, (part + 1) * AtOnce), act));
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    private static void Do(int start, int end, Action<int> act)
    {
        for (var number = start; number < end; number++)
        {
            act(number);
        }
    }
}
