namespace FirstResponder.Sdk.Regulations;

/// <summary>The sorts of field that rules tell apart.</summary>
public enum FieldKind
{
    /// <summary>Nothing was said.</summary>
    Absent,

    /// <summary>A word of a vocabulary or a running text.</summary>
    Text,

    /// <summary>A promised instant or date.</summary>
    Time,

    /// <summary>A list; rules look only at its length.</summary>
    List,

    /// <summary>Present, without content that a rule may look at.</summary>
    Given,
}
