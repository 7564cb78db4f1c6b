namespace FirstResponder.Sdk.Cases;

/// <summary>Why a case is archived without closing (AMB-10b).</summary>
public enum ArchiveCause
{
    /// <summary>The owner withdrew.</summary>
    Withdrawn,

    /// <summary>The owner is gone for good.</summary>
    OwnerGone,

    /// <summary>A court took the matter.</summary>
    InCourt,

    /// <summary>Shown to be malicious.</summary>
    Malicious,
}
