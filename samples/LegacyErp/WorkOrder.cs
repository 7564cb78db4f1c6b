namespace LegacyErp
{
    /// <summary>A row of the ERP's own table: which case a work order belongs to.</summary>
    internal sealed class WorkOrder
    {
        public WorkOrder(string number, string caseId, string worker)
        {
            Number = number;
            CaseId = caseId;
            Worker = worker;
        }

        public string Number { get; }

        public string CaseId { get; }

        public string Worker { get; }
    }
}
