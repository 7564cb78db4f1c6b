using System.Data;
using System.Data.Common;

namespace CustomStore;

/// <summary>All that differs from one database to the next. Everything else in this adapter is the same SQL on each of them.</summary>
public abstract class SqlDialect
{
    /// <summary>
    /// READ COMMITTED: whoever waited for another writer must see what that one committed, and find the version moved. Under REPEATABLE READ it
    /// would see the row as it was, or be thrown out.
    /// </summary>
    public virtual IsolationLevel Isolation => IsolationLevel.ReadCommitted;

    /// <summary>
    /// Whether a host's transaction has that isolation, as far as the driver tells. MySQL and MariaDB begin with REPEATABLE READ unless told
    /// otherwise: once the host has read the case, conflicts and repeated commands would be answered with an old version.
    /// </summary>
    public virtual bool IsFit(DbTransaction transaction) => true;

    /// <summary>What a parameter's name begins with. The statements are written with <c>@</c>; Oracle and 达梦 take <c>:</c>.</summary>
    public virtual char ParameterPrefix => '@';

    /// <summary>Stands after <c>order by</c> and lets through the first rows only. SQL Server: <c>offset 0 rows fetch next @rows rows only</c>.</summary>
    public virtual string FirstRows => "limit @rows";

    /// <summary>
    /// A reference of up to 64 characters, Chinese ones among them, compared byte by byte. A collation that ignores case, width or accents would
    /// take two cases for one.
    /// </summary>
    public virtual string TextType => "varchar(64)";

    /// <summary>A whole number of 64 bits.</summary>
    public virtual string NumberType => "bigint";

    /// <summary>Bytes: a hash of 32, a payload of up to the store's limit.</summary>
    public abstract string BytesType { get; }

    /// <summary>Stands after <c>create table</c>. MySQL and MariaDB: <c>engine=InnoDB</c>, as a server's own default may keep no transactions.</summary>
    public virtual string TableOptions => "";

    /// <summary>Counts the tables of a name, <c>@name</c>.</summary>
    public virtual string CountTables => "select count(*) from information_schema.tables where table_name = @name";

    /// <summary>
    /// Stands after <c>insert</c> and makes it write nothing, without an error, when the key is there. Needed where an error spoils the whole
    /// transaction (PostgreSQL, 金仓); elsewhere empty, and <see cref="IsDuplicateKey"/> tells.
    /// </summary>
    public virtual string UnlessThere => "";

    /// <summary>Whether an insert failed because its key is there already.</summary>
    public abstract bool IsDuplicateKey(DbException fault);

    /// <summary>
    /// Whether the same call may succeed a moment later: lost connection, deadlock, serialization failure, timeout, server starting or stopping.
    /// </summary>
    public abstract bool IsTransient(DbException fault);
}
