using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Package;

/// <summary>The code of the package's README, compiled and run. Each region stands in the README word for word.</summary>
public sealed class Snippets
{
    #region model
    internal sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddFirstResponder();   // fr_event、fr_command、fr_feed_head、fr_checkpoint、fr_case
    }
    #endregion

    [Fact]
    public async Task A_container_keeps_cases_in_the_ERPs_model()
    {
        string connectionString = "Data Source=" + Path.Combine(Directory.CreateTempSubdirectory("fr-readme-").FullName, "erp.db");
        var services = new ServiceCollection();
        #region register
        services.AddDbContextFactory<ShopContext>(options => options.UseSqlite(connectionString));
        services.AddFirstResponder(sdk => sdk.UseRegulation(Regulation.Jiangxi).UseEntityFrameworkCore<ShopContext>());
        #endregion
        await using ServiceProvider provider = services.BuildServiceProvider();
        await using (ShopContext context = provider.GetRequiredService<IDbContextFactory<ShopContext>>().CreateDbContext())
            await context.Database.EnsureCreatedAsync();

        CaseDesk desk = provider.GetRequiredService<CaseDesk>();

        Assert.True((await desk.AcceptAsync(Request("C-1"))).IsDone);
        Assert.NotNull(await desk.FindAsync(new CaseKey(Company, "C-1")));
    }

    [Fact]
    public async Task Work_order_and_case_are_committed_together()
    {
        ErpDatabase contexts = ErpDatabase.OnSqlite();
        EntityFrameworkCaseStore<ErpContext> store = contexts.Open();
        var desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi });
        Accept request = Request("C-1");
        await WriteAsync(contexts, store, desk, request);

        using ErpContext after = contexts.CreateDbContext();
        Assert.Equal(1, await after.WorkOrders.CountAsync());
        Assert.NotNull(await desk.FindAsync(new CaseKey(Company, "C-1")));
    }

    private static async Task WriteAsync(IDbContextFactory<ErpContext> contexts, EntityFrameworkCaseStore<ErpContext> store, CaseDesk desk, Accept request)
    {
        #region enlist
        await using var context = await contexts.CreateDbContextAsync();
        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            context.Add(new WorkOrder());                                            // 还没有保存的，照旧等着
            await desk.Over(store.Enlist(context)).AcceptAsync(request);
            await context.SaveChangesAsync();
            await transaction.CommitAsync();                                         // 工单与诉求一起提交，或都不提交
        }
        #endregion
    }

    private static Accept Request(string caseId) => new(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = caseId };
}
