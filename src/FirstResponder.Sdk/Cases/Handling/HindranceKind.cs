namespace FirstResponder.Sdk.Cases;

/// <summary>What the owner must be told about beforehand (附件2 第十四条).</summary>
public enum HindranceKind
{
    /// <summary>延期.</summary>
    Delay,

    /// <summary>处置困难.</summary>
    Difficulty,

    /// <summary>跨部门协调.</summary>
    CrossDepartment,
}
