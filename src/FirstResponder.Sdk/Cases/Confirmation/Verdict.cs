namespace FirstResponder.Sdk.Cases;

/// <summary>The owner's word on the result (附件2 第十七条).</summary>
public enum Verdict
{
    /// <summary>满意.</summary>
    Satisfied,

    /// <summary>无异议.</summary>
    NoObjection,

    /// <summary>有异议: opens a review.</summary>
    Objection,
}
