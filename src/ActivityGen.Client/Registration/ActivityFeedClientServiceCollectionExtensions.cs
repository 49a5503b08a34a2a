using ActivityGen.Client;
using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts <see cref="ActivityFeedClient"/> into a container.</summary>
public static class ActivityFeedClientServiceCollectionExtensions
{
    /// <summary>How long a connection is kept, so that a change of the service's address is seen.</summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Registers <see cref="ActivityFeedClient"/> as a typed client of <see cref="IHttpClientFactory"/>.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets the options; null for the defaults. They are judged when the app starts.</param>
    /// <returns>The client's builder, to add handlers to. Loggers of requests are removed from it, since they would write ids.</returns>
    /// <remarks>
    /// All clients of the container share the tokens and the open sessions. They may be kept as long as one likes: connections are renewed below them.
    /// For an app that serves several users, make a client for each, of <c>factory.CreateClient(ActivityFeedClient.HttpClientName)</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IHttpClientBuilder AddActivityFeedClient(this IServiceCollection services, Action<ActivityFeedClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        // Before what the caller sets, which comes last.
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<ActivityFeedClientOptions>, ContainerTime>());
        OptionsBuilder<ActivityFeedClientOptions> options = services.AddOptions<ActivityFeedClientOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        options.ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ActivityFeedClientOptions>, ActivityFeedClientOptionsValidator>());
        services.TryAddSingleton<ClientFactory>();
        services.TryAddTransient<TraceContextHandler>();
        return services.AddHttpClient(ActivityFeedClient.HttpClientName)
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .UseSocketsHttpHandler(static (handler, _) =>
            {
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
                handler.PooledConnectionLifetime = ConnectionLifetime;
                handler.ActivityHeadersPropagator = null;
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler<TraceContextHandler>()
            .RemoveAllLoggers()
            .AddTypedClient(static (http, provider) => provider.GetRequiredService<ClientFactory>().Create(http));
    }

    /// <summary>Registers <see cref="ActivityFeedClient"/> with the tokens of a credential.</summary>
    /// <param name="services">The container.</param>
    /// <param name="credential">Gives the tokens.</param>
    /// <param name="configure">Sets the other options.</param>
    /// <returns>The client's builder, to add handlers to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="credential"/> is null.</exception>
    public static IHttpClientBuilder AddActivityFeedClient(this IServiceCollection services, TokenCredential credential, Action<ActivityFeedClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return services.AddActivityFeedClient(options =>
        {
            options.UseCredential(credential);
            configure?.Invoke(options);
        });
    }

    /// <summary>Registers <see cref="ActivityFeedClient"/> with options from the configuration.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configuration">The section with the options, by their names; where tokens come from is said in code.</param>
    /// <param name="configure">Sets options after the configuration did.</param>
    /// <returns>The client's builder, to add handlers to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configuration"/> is null.</exception>
    public static IHttpClientBuilder AddActivityFeedClient(this IServiceCollection services, IConfiguration configuration, Action<ActivityFeedClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<ActivityFeedClientOptions>().Bind(configuration);
        return services.AddActivityFeedClient(configure);
    }
}
