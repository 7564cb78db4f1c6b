namespace FirstResponder.Sdk.Regulations;

/// <summary>Where a rule comes from, in order of force (附件2 第二十三条: law, then contract, then the guideline).</summary>
public enum RuleLayer
{
    /// <summary>法律法规规章: replaces what stands below and is never loosened.</summary>
    Law,

    /// <summary>物业服务合同: replaces the guideline; a looser limit is flagged.</summary>
    Contract,

    /// <summary>The regulation itself, such as 赣建房〔2026〕7号.</summary>
    Guideline,

    /// <summary>A date that the sending or supervising body set; it stands beside the others.</summary>
    External,

    /// <summary>企业内控: a threshold, never printed as a legal limit.</summary>
    Enterprise,
}
