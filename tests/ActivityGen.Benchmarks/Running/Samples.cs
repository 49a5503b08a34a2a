using System.Diagnostics;

namespace ActivityGen.Benchmarks.Running;

/// <summary>Times things that are to be compared in turns, so that whatever else the machine does meets them all alike.</summary>
internal static class Samples
{
    /// <summary>Times short pieces of work, each repeated to a batch of some milliseconds.</summary>
    /// <param name="variants">The pieces of work; the first is the one that the others are peers of.</param>
    /// <returns>For each, the time of one call in nanoseconds, round by round.</returns>
    internal static double[][] OfCalls(params ReadOnlySpan<Action> variants)
    {
        const int Rounds = 25;
        const double BatchMilliseconds = 4;
        int[] batches = new int[variants.Length];
        double[][] times = new double[variants.Length][];
        for (int i = 0; i < variants.Length; i++)
        {
            batches[i] = Calibrate(variants[i], BatchMilliseconds);
            times[i] = new double[Rounds];
        }

        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < variants.Length; i++)
            {
                times[i][round] = Batch(variants[i], batches[i]) / batches[i] * 1e6;
            }
        }

        return times;
    }

    /// <summary>Times long pieces of work, each on an input of its own that is made ready before.</summary>
    /// <param name="rounds">How often.</param>
    /// <param name="prepare">For each variant, what makes the input of a round ready and gives the work.</param>
    /// <returns>For each, the time in milliseconds, round by round; a first round, which warms up, left out.</returns>
    internal static double[][] OfRuns(int rounds, params ReadOnlySpan<Func<int, Action>> prepare)
    {
        double[][] times = new double[prepare.Length][];
        for (int i = 0; i < prepare.Length; i++)
        {
            times[i] = new double[rounds];
        }

        for (int round = -1; round < rounds; round++)
        {
            for (int i = 0; i < prepare.Length; i++)
            {
                Action work = prepare[i](round + 1);

                // What the preparation left behind is not the work's to clean up.
                GC.Collect(1, GCCollectionMode.Forced, blocking: true);
                double time = Batch(work, 1);
                if (round >= 0)
                {
                    times[i][round] = time;
                }
            }
        }

        return times;
    }

    internal static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>Gets how many times longer <paramref name="longer"/> takes: the median of the rounds' own ratios, which a burst of other work cannot move.</summary>
    internal static double Ratio(double[] longer, double[] shorter) => Median(longer.Zip(shorter, (a, b) => a / b));

    /// <summary>Gets what one call allocates on this thread, in bytes.</summary>
    internal static long Allocated(Action work)
    {
        const int Calls = 64;
        work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
        {
            work();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }

    /// <summary>Warms up until the work gets no faster, and finds how many calls make a batch.</summary>
    /// <remarks>
    /// The JIT changes tiers on a thread of its own, some time after the thirtieth call, and on a busy machine later. It begins again where other
    /// methods are new, so that a plateau of half a second can still be code that is not optimized.
    /// </remarks>
    private static int Calibrate(Action work, double batchMilliseconds)
    {
        const int LeastMilliseconds = 1200;
        const int MostMilliseconds = 3000;
        const int MostCalls = 1 << 22;
        Stopwatch warm = Stopwatch.StartNew();
        int batch = 1;
        double best = double.MaxValue;
        int settled = 0;
        while (warm.ElapsedMilliseconds < LeastMilliseconds || (settled < 4 && warm.ElapsedMilliseconds < MostMilliseconds))
        {
            double window = double.MaxValue;
            long end = warm.ElapsedMilliseconds + 100;
            do
            {
                double time = Batch(work, batch);
                if (time < batchMilliseconds / 4)
                {
                    // Too short to tell anything: the clock itself may stand still for so long.
                    batch = Math.Min(batch * 2, MostCalls);
                }
                else
                {
                    window = Math.Min(window, time / batch);
                }
            }
            while (warm.ElapsedMilliseconds < end);
            Thread.Sleep(10);
            settled = window > best * 0.95 ? settled + 1 : 0;
            best = Math.Min(best, window);
        }

        return best > 0 ? Math.Clamp((int)(batchMilliseconds / best), 1, MostCalls) : batch;
    }

    private static double Batch(Action work, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
