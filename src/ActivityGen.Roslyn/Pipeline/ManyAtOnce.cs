using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Runs what a cold run has much of on all processors, as the compiler does the rest of its work.</summary>
internal static class ManyAtOnce
{
    /// <summary>Fewer are done before other threads have begun.</summary>
    private const int Few = 16;

    /// <summary>Does something for each number below a count; in no order, where there are many and the project lets the compiler use threads.</summary>
    internal static void Do(int count, Compilation compilation, Action<int> action, CancellationToken cancellationToken)
    {
        if (count < Few || !compilation.Options.ConcurrentBuild)
        {
            for (int i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                action(i);
            }

            return;
        }

        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken }, action);
        }
        catch (AggregateException several) when (several.InnerException is { } first)
        {
            // As a loop would have thrown it: the driver knows a cancelled run by the exception's type.
            ExceptionDispatchInfo.Capture(first).Throw();
        }
    }
}
