namespace FirstResponder.Sdk.Cases;

/// <summary>How a matter was completed.</summary>
public enum CompletionKind
{
    /// <summary>处置完成.</summary>
    Handled,

    /// <summary>Completed after the owner withdrew; the closing conditions stay.</summary>
    Withdrawn,

    /// <summary>已引导 (附件2 第十二条).</summary>
    Guided,

    /// <summary>已答复 (附件2 第十三条).</summary>
    Answered,
}
