using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Conformance;

internal sealed class SqliteFixture() : EfFixture(() => ErpDatabase.OnSqlite())
{
    public override string Name => "EF Core · SQLite";

    public override ICaseStore OpenUnreachable() => ErpDatabase.Over(new DbContextOptionsBuilder<ErpContext>().UseSqlite("Data Source=/nowhere/at/all/erp.db").Options);

    public override async Task<IDisposable?> HinderAppendsAsync(CancellationToken cancellationToken)
    {
        await Execute("create trigger hinder before insert on fr_command begin select raise(abort, 'hindered'); end");
        return Undoing("drop trigger hinder");
    }
}
