using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Hosting;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Storage.EntityFrameworkCore;
using FirstResponder.Sdk.Storage.PostgreSql;
using FirstResponder.Sdk.Storage.Sqlite;
using FirstResponder.Sdk.Testing.Judging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Packaged;

var feed = args[0];
var faults = Contents.FaultsOf(feed, version: args[1]);

// A life on SQLite, from packages alone: the native library, the regulation and the lexicon must all have come along.
var connection = $"Data Source={Path.Combine(feed, "erp.db")}";
SqliteSchema.Create(connection);
await using var services = new ServiceCollection()
    .AddFirstResponder(sdk => sdk.UseRegulation(Regulation.Jiangxi).UseSqlite(connection))
    .BuildServiceProvider();
var desk = services.GetRequiredService<CaseDesk>();
var guard = new Staff("s01", "员工甲", "秩序维护员", StaffKind.OrderKeeping);
var owner = new Complainant("r-1", PersonalText.Name("业主甲"), [PersonalText.Phone("13900000000")]);
var opened = await desk.AcceptAsync(new Accept("安居物业", "滨江花园", owner, guard, Channel.Phone, "3栋2单元电梯困人"));
var closed = await desk.CloseAsync(new Close(opened.Case.Key, Actor.Of(guard)));
Expect(closed.IsRefused, "a case that nobody handled was closed");
var verdict = new HistoryJudge().Judge(await RecordedHistory.ReadAsync(services.GetRequiredService<ICaseStore>(), opened.Case.Key));
Expect(verdict.IsClean, "the judge found fault with an honest history: " + verdict);

// The rest need a server or a host to run; they must load with what they depend on.
new ServiceCollection().AddFirstResponder(sdk => sdk
    .UseRegulation(Regulation.Jiangxi).UsePostgreSql("Host=localhost;Database=erp").AddDeadlineMonitor(o => o.Companies.Add("安居物业")));
new ModelBuilder().AddFirstResponder();

foreach (var fault in faults)
{
    Console.Error.WriteLine(fault);
}

return faults.Count;

void Expect(bool holds, string otherwise)
{
    if (!holds)
    {
        faults.Add(otherwise);
    }
}
