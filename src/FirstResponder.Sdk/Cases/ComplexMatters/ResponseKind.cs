namespace FirstResponder.Sdk.Cases;

/// <summary>What counts as a response (AMB-21).</summary>
public enum ResponseKind
{
    /// <summary>The first responder contacted the owner.</summary>
    OwnerContact,

    /// <summary>The study was convened.</summary>
    StudyConvened,
}
