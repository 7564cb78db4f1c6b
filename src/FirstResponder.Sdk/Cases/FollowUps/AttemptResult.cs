namespace FirstResponder.Sdk.Cases;

/// <summary>What came of a follow-up that reached nobody (AMB-11).</summary>
public enum AttemptResult
{
    /// <summary>无人接听.</summary>
    NoAnswer,

    /// <summary>拒访.</summary>
    Refused,

    /// <summary>暂不回访.</summary>
    Postponed,

    /// <summary>空号.</summary>
    InvalidNumber,
}
