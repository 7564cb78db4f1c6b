namespace FirstResponder.Sdk.Testing.Modelling;

internal enum DeskStepKind
{
    Send,
    Due,
    Restart,
}
