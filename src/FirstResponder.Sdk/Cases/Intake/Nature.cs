namespace FirstResponder.Sdk.Cases;

/// <summary>What sort of matter it is (附件2 第二条, 第三条); independent of the category.</summary>
public enum Nature
{
    /// <summary>咨询.</summary>
    Consultation,

    /// <summary>求助.</summary>
    Help,

    /// <summary>报修.</summary>
    Repair,

    /// <summary>投诉.</summary>
    Complaint,

    /// <summary>建议.</summary>
    Suggestion,

    /// <summary>反映.</summary>
    Report,
}
