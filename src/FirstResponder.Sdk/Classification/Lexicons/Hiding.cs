namespace FirstResponder.Sdk.Classification;

/// <summary>Which shorter words inside its own a concept hides.</summary>
internal enum Hiding
{
    /// <summary>概念: none.</summary>
    None,

    /// <summary>名称: all.</summary>
    All,

    /// <summary>话题: all but those that a rule of danger asks for.</summary>
    ButDanger,

    /// <summary>名头: those that end before its last letter; what reaches the last letter is the word that the text goes on with.</summary>
    ShortOfEnd,
}
