namespace FirstResponder.Sdk.Cases;

/// <summary>客观原因 of an extension (附件2 第十条).</summary>
public enum ExtensionCause
{
    /// <summary>Parts or materials must be ordered.</summary>
    Materials,

    /// <summary>The weather does not allow the work.</summary>
    Weather,

    /// <summary>An outside unit must do it.</summary>
    ThirdParty,

    /// <summary>The owner's own time or access.</summary>
    OwnerAccess,

    /// <summary>The works take longer by their nature.</summary>
    LargeWorks,

    /// <summary>Another objective cause.</summary>
    Other,
}
