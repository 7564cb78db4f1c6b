namespace FirstResponder.Sdk.Ledgers;

/// <summary>Whether a ledger shows the residents in clear (附件2 第十九条 台账, 第二十条 信息保护).</summary>
public enum LedgerText
{
    /// <summary>脱敏: 张**, 139****1234, no 户号; free texts with the case's names, numbers and rooms masked. For everyone who does not need the persons.</summary>
    Masked,

    /// <summary>明文: as recorded. Whoever prints it answers for the purpose (附件2 第二十条).</summary>
    Clear,
}
