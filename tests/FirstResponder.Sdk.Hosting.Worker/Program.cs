using FirstResponder.Sdk;
using FirstResponder.Sdk.Hosting;
using FirstResponder.Sdk.Hosting.Worker;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage.PostgreSql;
using FirstResponder.Sdk.Tests.Stories;
using Microsoft.Extensions.Hosting;

// One node of a host: monitor and runner over a PostgreSQL that it shares. It stops when its standard input ends, or when it is killed.
Errand errand = Errand.Parse(args);
HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
builder.Services.AddFirstResponder(sdk => sdk
    .UseRegulation(Regulation.Jiangxi)
    .UsePostgreSql(errand.ConnectionString)
    .UseEstates(new SlowEstates(errand.MillisecondsPerLook))
    .UseClock(new FastClock(errand))
    .AddDeadlineMonitor(o => (o.Period, o.BatchSize, o.NodeName) = (TimeSpan.FromSeconds(1), 10, errand.Node))
    .AddFeedRunner(o =>
    {
        o.Companies.Add(Cast.Company);
        (o.Period, o.Lease, o.NodeName) = (TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(2), errand.Node);
    })
    .AddEventHandler<Teller>("teller", o => o.Facts.Add(CaseFact.DutyFellDue)));
using IHost host = builder.Build();
await host.StartAsync();
Console.WriteLine("READY");
while (await Console.In.ReadLineAsync() is not null)
{
    // Only its end says something.
}

await host.StopAsync();
Console.WriteLine("STOPPED");
