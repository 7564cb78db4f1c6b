using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

internal sealed record WrittenEvent(long Number, long Transaction, CaseKey Key, long Version, EventRecord Event)
{
    public WriteState State { get; set; }
}
