using ActivityGen.Client;
using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts <see cref="ActivityFeedClient"/> into a container.</summary>
public static class ActivityFeedClientServiceCollectionExtensions
{
    /// <summary>Registers <see cref="ActivityFeedClient"/> as a typed client of <see cref="IHttpClientFactory"/>.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets the options; null for the defaults. They are judged when the app starts.</param>
    /// <returns>The client's builder, to add handlers to. Loggers of requests are removed from it, since they would write ids.</returns>
    /// <remarks>
    /// All clients of the container share the tokens and the open sessions. They may be kept as long as one likes: connections are renewed below them.
    /// An app that serves several users makes a client for each with <see cref="ActivityFeedClient.WithToken"/> or <see cref="ActivityFeedClient.WithCredential"/>, which keep all other options.
    /// The <see cref="HttpClient"/> that the factory has under <see cref="ActivityFeedClient.HttpClientName"/> has the base address of the options, and none of the others.
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
            .ConfigureHttpClient(static (provider, http) =>
            {
                // A client that is made of it by hand must not end up at the default address.
                http.BaseAddress = provider.GetRequiredService<IOptions<ActivityFeedClientOptions>>().Value.BaseAddress;
                http.Timeout = Timeout.InfiniteTimeSpan;
            })
            .UseSocketsHttpHandler(static (handler, _) => FeedHandler.Configure(handler))
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
