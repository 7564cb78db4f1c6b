using FirstResponder.Sdk.Hosting.Deadlines;
using FirstResponder.Sdk.Hosting.Feed;
using FirstResponder.Sdk.Hosting.Notifications;
using FirstResponder.Sdk.Regulations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace FirstResponder.Sdk.Hosting;

/// <summary>Adds the background services to the registration of the desk. What is wrong with their options, the handlers or the store is told when the host starts, all at once.</summary>
public static class HostingRegistration
{
    /// <summary>Announces deadlines in the background (到期提示). Every node of a host may do so; each duty is announced once.</summary>
    /// <param name="builder">The registration.</param>
    /// <param name="configure">Period, batch, companies; null for the defaults.</param>
    /// <returns>The same registration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static FirstResponderBuilder AddDeadlineMonitor(this FirstResponderBuilder builder, Action<DeadlineMonitorOptions>? configure = null)
    {
        Service<DeadlineMonitor, DeadlineMonitorOptions, DeadlineMonitorCheck>(builder, configure);
        return builder;
    }

    /// <summary>Follows the feeds of companies in the background and hands every event to every handler. Every node of a host may do so; one at a time reads for a handler.</summary>
    /// <param name="builder">The registration.</param>
    /// <param name="configure">The companies, and how their feeds are followed.</param>
    /// <returns>The same registration.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FirstResponderBuilder AddFeedRunner(this FirstResponderBuilder builder, Action<FeedRunnerOptions> configure)
    {
        Service<FeedRunner, FeedRunnerOptions, FeedRunnerCheck>(builder, configure ?? throw new ArgumentNullException(nameof(configure)));
        return builder;
    }

    /// <summary>Adds a reaction of the ERP's own. It needs <see cref="AddFeedRunner"/>, which names the companies.</summary>
    /// <typeparam name="THandler">The handler; made by the container, one for each event.</typeparam>
    /// <param name="builder">The registration.</param>
    /// <param name="name">The handler's name for ever, 1 to 64 characters: its place in each feed is kept under it. Another name begins at the feed's beginning again.</param>
    /// <param name="configure">Which events, and what becomes of one that can't be dealt with; null for all events and no parking.</param>
    /// <returns>The same registration.</returns>
    /// <exception cref="ArgumentNullException">The registration or the name is null.</exception>
    public static FirstResponderBuilder AddEventHandler<THandler>(this FirstResponderBuilder builder, string name, Action<EventHandlerOptions>? configure = null)
        where THandler : class, ICaseEventHandler
    {
        Service<FeedRunner, FeedRunnerOptions, FeedRunnerCheck>(builder, null);
        var options = new EventHandlerOptions();
        configure?.Invoke(options);
        builder.Services.TryAddScoped<THandler>();
        builder.Services.AddSingleton(HandlerRegistration.Of<THandler>(name ?? throw new ArgumentNullException(nameof(name)), options));
        return builder;
    }

    /// <summary>Keeps records of events that handlers with <see cref="EventHandlerOptions.ParkAfter"/> could not deal with.</summary>
    /// <typeparam name="TParking">The ERP's keeper of records; made by the container.</typeparam>
    /// <param name="builder">The registration.</param>
    /// <returns>The same registration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static FirstResponderBuilder AddEventParking<TParking>(this FirstResponderBuilder builder)
        where TParking : class, IEventParking
    {
        (builder ?? throw new ArgumentNullException(nameof(builder))).Services.AddScoped<IEventParking, TParking>();
        return builder;
    }

    /// <summary>Tells results of completed cases through the ERP's port, as the handler <c>notifications</c>; see <see cref="INotificationPort"/>. It needs <see cref="AddFeedRunner"/>, which names the companies.</summary>
    /// <typeparam name="TPort">The port; made by the container, one for each event.</typeparam>
    /// <param name="builder">The registration.</param>
    /// <param name="configure">Since when, and whether events are parked; the kinds of events are given. Null for the defaults.</param>
    /// <returns>The same registration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static FirstResponderBuilder AddNotifications<TPort>(this FirstResponderBuilder builder, Action<EventHandlerOptions>? configure = null)
        where TPort : class, INotificationPort
    {
        builder.AddEventHandler<ResultNotifier>(ResultNotifier.HandlerName, options =>
        {
            configure?.Invoke(options);
            options.Facts.Clear();
            options.Facts.Add(CaseFact.Completed);
        });
        builder.Services.AddScoped<INotificationPort, TPort>();
        builder.Services.TryAddScoped<NotificationReceipts>();
        return builder;
    }

    private static void Service<TService, TOptions, TCheck>(FirstResponderBuilder builder, Action<TOptions>? configure)
        where TService : Microsoft.Extensions.Hosting.BackgroundService
        where TOptions : class
        where TCheck : class, IValidateOptions<TOptions>
    {
        IServiceCollection services = (builder ?? throw new ArgumentNullException(nameof(builder))).Services;
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, TCheck>());
        OptionsBuilder<TOptions> options = services.AddOptions<TOptions>();
        if (configure is not null)
            options.Configure(configure);
        options.ValidateOnStart();
        services.AddHostedService<TService>();
    }
}
