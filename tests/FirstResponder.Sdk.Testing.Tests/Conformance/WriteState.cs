namespace FirstResponder.Sdk.Testing.Tests.Conformance;

internal enum WriteState
{
    Open = 0,
    Committed = 1,
    RolledBack = 2,
}
