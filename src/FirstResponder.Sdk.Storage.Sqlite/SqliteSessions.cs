namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>The store's open connections. A call takes one and gives it back; one that saw a fault is closed, not given back.</summary>
internal sealed class SqliteSessions(SqliteSettings settings) : IDisposable
{
    private const int MostIdle = 16;

    private readonly object gate = new();
    private readonly Stack<SqliteSession> idle = new();
    private bool isClosed;

    public void Dispose()
    {
        lock (gate)
        {
            isClosed = true;
            while (idle.Count > 0)
                idle.Pop().Dispose();
        }
    }

    internal SqliteSession Take()
    {
        lock (gate)
        {
            if (isClosed)
                throw Closed();
            while (idle.Count > 0)
            {
                SqliteSession waiting = idle.Pop();
                if (waiting.HasFile)
                    return waiting;
                waiting.Dispose();
            }
        }

        SqliteSession session = settings.Open();
        try
        {
            SqliteSchema.Check(session);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    internal void GiveBack(SqliteSession session)
    {
        lock (gate)
        {
            if (!isClosed && idle.Count < MostIdle)
            {
                idle.Push(session);
                return;
            }
        }

        session.Dispose();
    }

    private static ObjectDisposedException Closed() => new(nameof(SqliteCaseStore));
}
