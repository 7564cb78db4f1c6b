using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>How a case began, the first event of its history: <see cref="Accepted"/> on the spot, or <see cref="Imported"/> as it ran elsewhere. OccurredAt is the contact time (AMB-06).</summary>
public abstract record CaseIntake : CaseEvent
{
    private protected CaseIntake()
    {
    }

    /// <summary>Where the case came from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>接诉渠道 (cell 6 of Annex 1).</summary>
    public required Channel Channel { get; init; }

    /// <summary>Whether the resident came to the company or the company went to the resident.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Who asked; null when staff found the matter themselves and nobody asked yet.</summary>
    public Complainant? Complainant { get; init; }

    /// <summary>Where: estate, building, room.</summary>
    public required Place Place { get; init; }

    /// <summary>诉求内容 in the resident's own words (cell 9).</summary>
    public required PersonalText Content { get; init; }

    /// <summary>咨询、求助、报修、投诉、建议 or 反映 (附件2 第二条); independent of the category.</summary>
    public Nature? Nature { get; init; }

    /// <summary>首问责任人: the first employee contacted; never changes (正文二（一）).</summary>
    public required Staff FirstResponder { get; init; }

    /// <summary>True when an import named the person on duty as first responder by rule (AMB-41).</summary>
    public required bool FrByRule { get; init; }

    /// <summary>亮明身份: whether the first responder showed who they are; null when not noted.</summary>
    public bool? IdentityShown { get; init; }

    /// <summary>The intake data that were verified (附件2 第七条 核实).</summary>
    public IReadOnlyList<IntakeField> Verified { get; init => field = value ?? []; } = [];

    /// <summary>签收确认 of a written request (附件2 第七条).</summary>
    public Receipt? Receipt { get; init; }

    /// <summary>The body that sent the matter, such as 12345; null for direct contacts.</summary>
    public string? ExternalSource { get; init; }

    /// <summary>Its number, kept as it is (正文二（二）).</summary>
    public string? ExternalNumber { get; init; }

    /// <summary>Its own date; it stands beside the legal dues.</summary>
    public PromisedTime? ExternalDue { get; init; }

    /// <summary>Ids of the staff complained about; they neither handle nor review the case (附件2 第二十二条).</summary>
    public IReadOnlyList<string> ComplaintAbout { get; init => field = value ?? []; } = [];

    /// <summary>What the text suggested: rule ids and offsets, never the words.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>The case that this one was spawned or split from.</summary>
    public string? Parent { get; init; }

    /// <summary>The host's case and volume numbers; never changed by the SDK.</summary>
    public CaseNumbers? Numbers { get; init; }

    /// <summary>The regulation and calendar in force at acceptance (AMB-29).</summary>
    public required Pin Pin { get; init; }

    internal sealed override FieldValue Read(string field) => field switch
    {
        "origin" => FieldValue.Of(Origin.ToString()),
        "channel" => FieldValue.Of(Channel.ToString()),
        "direction" => FieldValue.Of(Direction.ToString()),
        "complainant" => FieldValue.Given(Complainant is not null),
        "place" => FieldValue.Given(true),
        "content" => FieldValue.Of(Content.Reveal()),
        "nature" => FieldValue.Of(Nature?.ToString()),
        "firstResponder" => FieldValue.Given(true),
        "frByRule" => FieldValue.Of(FrByRule),
        "identityShown" => FieldValue.Of(IdentityShown),
        "verified" => FieldValue.List(Verified.Count),
        "receipt" => FieldValue.Given(Receipt is not null),
        "externalSource" => FieldValue.Of(ExternalSource),
        "externalNumber" => FieldValue.Of(ExternalNumber),
        "externalDue" => FieldValue.Of(ExternalDue),
        "complaintAbout" => FieldValue.List(ComplaintAbout.Count),
        "assessment" => FieldValue.Given(Assessment is not null),
        "parent" => FieldValue.Of(Parent),
        "numbers" => FieldValue.Given(Numbers is not null),
        "pin" => FieldValue.Given(true),
        _ => base.Read(field),
    };
}
