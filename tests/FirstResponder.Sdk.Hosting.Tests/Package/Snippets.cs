using System.Collections.Concurrent;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Hosting.Tests.Given;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Hosting.Tests.Package;

/// <summary>The code of the package's README, compiled and run. Each region stands in the README word for word.</summary>
public sealed class Snippets
{
    private readonly InMemoryCaseStore store = new();
    private readonly ManualTime time = new(SystemClock.Instance.GetCurrentInstant());

    [Fact]
    public async Task A_host_with_everything()
    {
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<ErpGateway>().AddScoped<ErpTables>();
        string[] companies = [Company];
        #region register
        builder.Services.AddFirstResponder(sdk => sdk
            .UseRegulation(Regulation.Jiangxi)
            .UseStore(_ => store)                                  // 或 UsePostgreSql、UseSqlite、UseEntityFrameworkCore
            .UseScopedEstates<ErpEstates>()                        // 依赖 DbContext 的小区目录：每次查找一个作用域
            .AddDeadlineMonitor(o => o.Period = TimeSpan.FromSeconds(15))
            .AddFeedRunner(o => Array.ForEach(companies, o.Companies.Add))
            .AddEventHandler<WorkOrders>("work-orders")            // 名称永久：各企业的读取位置以它保存
            .AddNotifications<WeChat>());
        #endregion
        await Town.Desk(store, SystemClock.Instance).CompleteAsync("C-1");
        using IHost host = builder.Build();
        await host.StartAsync();
        await time.SleepersAsync(3);

        Assert.Equal("C-1:5", host.Services.GetRequiredService<ErpGateway>().Orders.Single());
        CaseDesk desk = host.Services.GetRequiredService<CaseDesk>();
        Assert.Equal(CaseStatus.Completed, (await desk.FindAsync(Town.Key("C-1")))!.Status);

        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        NotificationReceipts receipts = scope.ServiceProvider.GetRequiredService<NotificationReceipts>();
        string company = Company, noticeId = "C-1:5:c1", receipt = "wx-20260428-1";
        #region receipt
        await receipts.RecordAsync(company, noticeId, NotificationResult.Delivered(receipt));   // 渠道稍后给出的送达回执
        #endregion
        Assert.Equal(CaseStatus.FedBack, (await desk.FindAsync(Town.Key("C-1")))!.Status);
        await host.StopAsync();
    }

    internal sealed class ErpGateway
    {
        internal ConcurrentQueue<string> Orders { get; } = new();

        internal Task<string?> PushAsync(string id, PersonalText words, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
    }

    /// <summary>Stands for a context of the ERP's.</summary>
    internal sealed class ErpTables(ErpGateway gateway)
    {
        internal ValueTask<bool> TryInsertAsync(string company, string id, CancellationToken cancellationToken)
        {
            gateway.Orders.Enqueue(id);
            return ValueTask.FromResult(true);
        }
    }

    internal sealed class ErpEstates(ErpTables tables) : IEstateDirectory
    {
        public ValueTask<EstateProfile?> FindAsync(string company, string estate, CancellationToken cancellationToken) => Town.Directory.FindAsync(tables is null ? "" : company, estate, cancellationToken);
    }

    #region handler
    internal sealed class WorkOrders(ErpTables tables) : ICaseEventHandler
    {
        public async ValueTask HandleAsync(CaseEventDelivery delivery, CancellationToken cancellationToken)
        {
            if (delivery.Event is Completed)   // 至少一次：以（企业，Id）为唯一键，同一事件再来时什么也不多写
                await tables.TryInsertAsync(delivery.Key.Company, delivery.Id, cancellationToken);
        }
    }
    #endregion

    #region port
    internal sealed class WeChat(ErpGateway gateway) : INotificationPort
    {
        public ValueTask<ResultWords?> ComposeAsync(CaseView view, CaseContact contact, CancellationToken cancellationToken) =>
            new(contact.Complainant.AcceptedWays?.Contains(ContactWay.WeChat) == true
                ? new ResultWords(ContactWay.WeChat, view.Case.Round.Completed!.Result!)
                : null);                                           // 其余的由首问责任人打电话

        public async ValueTask<NotificationResult> SendAsync(ResultNotice notice, CancellationToken cancellationToken) =>
            await gateway.PushAsync(notice.Id, notice.Words.Content, cancellationToken) is { } error
                ? NotificationResult.Refused(error)                // 如 43101：用户拒收，不算反馈
                : NotificationResult.Unknown;                      // 已交给渠道，等回执

        public ValueTask<NotificationResult> FindAsync(ResultNotice notice, CancellationToken cancellationToken) => new(NotificationResult.Unknown);
    }
    #endregion
}
