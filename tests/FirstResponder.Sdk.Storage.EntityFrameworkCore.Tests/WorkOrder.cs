namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests;

internal sealed class WorkOrder
{
    public int Id { get; set; }
}
