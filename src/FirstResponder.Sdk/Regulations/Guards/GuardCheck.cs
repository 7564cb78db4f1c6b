namespace FirstResponder.Sdk.Regulations;

/// <summary>The one thing that a pack guard looks at.</summary>
public enum GuardCheck
{
    /// <summary>The command gives all of <see cref="GuardRule.Fields"/>.</summary>
    Has,

    /// <summary>The command's field holds one of <see cref="GuardRule.Words"/>.</summary>
    OneOf,

    /// <summary>The command's text is more than one of the phrases in <see cref="GuardRule.Words"/> (附件2 第十二条).</summary>
    NotOnly,

    /// <summary>The way is live or was accepted by the owner (附件2 第十四条).</summary>
    AcceptedWay,

    /// <summary>The case has recorded <see cref="GuardRule.Fact"/>.</summary>
    Ever,

    /// <summary>The case has recorded <see cref="GuardRule.Fact"/> since the later of the round's start and the last reclassification.</summary>
    Since,

    /// <summary>The act is strictly before the due in force of the extendable duty (附件2 第十条).</summary>
    BeforeDueInForce,

    /// <summary>The person in the field, or the actor, is not the one complained about (附件2 第二十二条).</summary>
    NotAbout,

    /// <summary>The emergency was reported to the project head or to every chosen department (附件2 第九条).</summary>
    Reported,
}
