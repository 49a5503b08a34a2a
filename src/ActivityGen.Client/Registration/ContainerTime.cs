using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ActivityGen.Client;

/// <summary>Takes the time from the container, where it has one of its own.</summary>
internal sealed class ContainerTime(IServiceProvider services) : IConfigureOptions<ActivityFeedClientOptions>
{
    /// <inheritdoc/>
    public void Configure(ActivityFeedClientOptions options)
    {
        if (services.GetService<TimeProvider>() is { } time)
        {
            options.UseTime(time);
        }
    }
}
