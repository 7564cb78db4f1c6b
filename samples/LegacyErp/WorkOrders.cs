using Microsoft.Data.Sqlite;

namespace LegacyErp
{
    /// <summary>The ERP's table of work orders. It stands in the same database as the cases and knows nothing of them but their id.</summary>
    internal sealed class WorkOrders
    {
        private readonly string connectionString;

        public WorkOrders(string connectionString)
        {
            this.connectionString = connectionString;
        }

        public void CreateTable()
        {
            using (SqliteConnection connection = Open())
            using (SqliteCommand command = connection.CreateCommand())
            {
                command.CommandText = "create table if not exists work_order (number text primary key, case_id text not null, worker text not null, is_done integer not null default 0)";
                command.ExecuteNonQuery();
            }
        }

        /// <summary>The oldest work order, done or not: its case is closed only after the follow-up; null when there is none.</summary>
        public WorkOrder FindFirst()
        {
            using (SqliteConnection connection = Open())
            using (SqliteCommand command = connection.CreateCommand())
            {
                command.CommandText = "select number, case_id, worker from work_order order by number limit 1";
                using (SqliteDataReader row = command.ExecuteReader())
                {
                    return row.Read() ? new WorkOrder(row.GetString(0), row.GetString(1), row.GetString(2)) : null;
                }
            }
        }

        public long Count()
        {
            using (SqliteConnection connection = Open())
            using (SqliteCommand command = connection.CreateCommand())
            {
                command.CommandText = "select count(*) from work_order";
                return (long)command.ExecuteScalar();
            }
        }

        public static void Add(SqliteTransaction transaction, WorkOrder order)
        {
            using (SqliteCommand command = transaction.Connection.CreateCommand())
            {
                command.Transaction = transaction;
                command.CommandText = "insert into work_order (number, case_id, worker) values (@number, @caseId, @worker)";
                command.Parameters.AddWithValue("@number", order.Number);
                command.Parameters.AddWithValue("@caseId", order.CaseId);
                command.Parameters.AddWithValue("@worker", order.Worker);
                command.ExecuteNonQuery();
            }
        }

        public static void Finish(SqliteTransaction transaction, WorkOrder order)
        {
            using (SqliteCommand command = transaction.Connection.CreateCommand())
            {
                command.Transaction = transaction;
                command.CommandText = "update work_order set is_done = 1 where number = @number";
                command.Parameters.AddWithValue("@number", order.Number);
                command.ExecuteNonQuery();
            }
        }

        private SqliteConnection Open()
        {
            var connection = new SqliteConnection(connectionString);
            connection.Open();
            return connection;
        }
    }
}
