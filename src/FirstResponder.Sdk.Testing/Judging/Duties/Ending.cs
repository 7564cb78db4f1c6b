namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>Why a duty ends: done, no longer needed, or another limit in its place.</summary>
internal enum Ending
{
    None,
    Met,
    Void,
    Replaced,
}
