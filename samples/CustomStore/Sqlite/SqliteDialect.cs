using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CustomStore.Sqlite;

/// <summary>SQLite. Its transactions are IMMEDIATE (the driver makes them of READ COMMITTED), so that one writer follows another.</summary>
#region adapter-dialect
internal sealed class SqliteDialect : SqlDialect
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int PrimaryKey = 1555;
    private const int Unique = 2067;

    public override string BytesType => "blob";

    public override string CountTables => "select count(*) from sqlite_master where type = 'table' and name = @name";

    public override bool IsDuplicateKey(DbException fault) => fault is SqliteException { SqliteExtendedErrorCode: PrimaryKey or Unique };

    public override bool IsTransient(DbException fault) => fault is SqliteException { SqliteErrorCode: Busy or Locked };
}
#endregion
