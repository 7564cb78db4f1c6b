using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace LegacyErp
{
    /// <summary>What the ERP builds once at its start, without a container: its tables, the store beside them in the same file, and the desk.</summary>
    internal sealed class Erp : IDisposable
    {
        private readonly string connectionString;

        public Erp(string file)
        {
            connectionString = new SqliteConnectionStringBuilder { DataSource = file }.ToString();
            SqliteSchema.Create(connectionString);
            WorkOrders = new WorkOrders(connectionString);
            WorkOrders.CreateTable();
            Clock = new ErpClock();
            Store = new SqliteCaseStore(connectionString);
            Desk = CaseDesk.Create(Store, new CaseDeskOptions
            {
                Regulation = Regulation.Jiangxi,
                Estates = new EstateList(Company.Estate),
                Clock = Clock,
            });
        }

        public ErpClock Clock { get; }

        public WorkOrders WorkOrders { get; }

        public SqliteCaseStore Store { get; }

        public CaseDesk Desk { get; }

        /// <summary>A form's button waits: the SDK goes back to no thread of its caller, so that this can't deadlock in WinForms or ASP.NET.</summary>
        public static T Wait<T>(ValueTask<T> work)
        {
            return work.AsTask().GetAwaiter().GetResult();
        }

        /// <summary>Sends a command under an id of the ERP's own: pressed twice, or again after a crash, it is carried out once.</summary>
        public CaseResult Send(CaseCommand command, string commandId)
        {
            return Wait(Desk.SendAsync(command, new CommandOptions { CommandId = commandId }));
        }

        /// <summary>Writes the ERP's own rows and the case's events in one transaction of the ERP's: both or neither.</summary>
        public CaseResult SendWith(CaseCommand command, string commandId, Action<SqliteTransaction> writeOwnRows)
        {
            using (var connection = new SqliteConnection(connectionString))
            {
                connection.Open();
                using (SqliteTransaction transaction = connection.BeginTransaction())
                {
                    writeOwnRows(transaction);
                    CaseDesk enlisted = Desk.Over(Store.Enlist(connection, transaction));
                    CaseResult result = Wait(enlisted.SendAsync(command, new CommandOptions { CommandId = commandId }));
                    if (result.IsDone)
                    {
                        transaction.Commit();
                    }

                    return result;
                }
            }
        }

        public CaseView Find(CaseKey key)
        {
            return Wait(Desk.FindAsync(key)) ?? throw new KeyNotFoundException(key.ToString());
        }

        public void Dispose()
        {
            Store.Dispose();
        }
    }
}
