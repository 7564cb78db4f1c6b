namespace FirstResponder.Sdk.Classification;

/// <summary>Within which part of a text a rule's concepts must stand together.</summary>
internal enum RuleReach
{
    /// <summary>子句, from one comma to the next.</summary>
    Clause,

    /// <summary>句, from one full stop to the next.</summary>
    Sentence,

    /// <summary>全文.</summary>
    Text,
}
