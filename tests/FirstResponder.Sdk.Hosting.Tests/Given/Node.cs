using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FirstResponder.Sdk.Hosting.Tests.Given;

/// <summary>A node: a generic host with the background services on a store that several nodes may share.</summary>
internal sealed class Node : IAsyncDisposable
{
    private readonly IHost host;

    private bool isRunning;

    private Node(IHost host) => this.host = host;

    internal IServiceProvider Services => host.Services;

    internal Said Log => host.Services.GetRequiredService<Said>();

    internal static Node Build(ICaseStore store, ManualTime time, Action<FirstResponderBuilder> configure, Action<IServiceCollection>? services = null)
    {
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<Said>();
        builder.Services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<Said>());
        services?.Invoke(builder.Services);
        builder.Services.AddFirstResponder(sdk => configure(sdk.UseRegulation(Regulation.Jiangxi).UseStore(_ => store).UseEstates(Town.Directory).UseClock(time)));
        return new Node(builder.Build());
    }

    internal async Task<Node> StartAsync()
    {
        await host.StartAsync();
        isRunning = true;
        return this;
    }

    internal async Task StopAsync()
    {
        if (isRunning)
            await host.StopAsync();
        isRunning = false;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        host.Dispose();
    }
}
