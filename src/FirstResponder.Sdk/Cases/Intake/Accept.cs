using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>受理 (附件2 第七条): takes the request on the spot. Nothing is refused for being incomplete; gaps are recorded as defects (AMB-16).</summary>
public sealed class Accept : CaseCommand
{
    /// <summary>A request that arrived.</summary>
    /// <param name="company">The property company.</param>
    /// <param name="estate">The estate (小区).</param>
    /// <param name="complainant">Who asked; null for a matter that staff found.</param>
    /// <param name="firstResponder">首问责任人; refused with FIRST_RESPONDER_REQUIRED when null.</param>
    /// <param name="channel">How it arrived.</param>
    /// <param name="content">What was asked, in the resident's words.</param>
    /// <param name="by">Who takes it on; the first responder when left out.</param>
    public Accept(string company, string estate, Complainant? complainant, Staff? firstResponder, Channel channel, string? content, Actor? by = null)
        : base(default, by ?? (firstResponder is null ? Actor.OfSystem("intake") : Actor.Of(firstResponder)))
    {
        Company = company ?? throw new ArgumentNullException(nameof(company), "物业服务企业不能为空。 / The company must be given.");
        Place = new Place(estate ?? throw new ArgumentNullException(nameof(estate), "小区不能为空。 / The estate must be given."));
        Complainant = complainant;
        FirstResponder = firstResponder;
        Channel = Door.Defined(channel, nameof(channel));
        Content = PersonalText.Free(content ?? "");
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Accept;

    /// <summary>The property company.</summary>
    public string Company { get; }

    /// <summary>The case's id; derived from company and command id when left out, so that a retried accept finds the same case.</summary>
    public string? CaseId { get; set; }

    /// <summary>Where the case comes from.</summary>
    public Origin Origin { get; set => field = Door.Defined(value, nameof(Origin)); }

    /// <summary>接诉渠道.</summary>
    public Channel Channel { get; }

    /// <summary>Who sought whom.</summary>
    public Direction Direction { get; set => field = Door.Defined(value, nameof(Direction)); } = Direction.Incoming;

    /// <summary>来访来电人.</summary>
    public Complainant? Complainant { get; }

    /// <summary>Where the matter is; the constructor sets the estate.</summary>
    public Place Place { get; set => field = Door.Required(value, nameof(Place)); }

    /// <summary>诉求内容.</summary>
    public PersonalText Content { get; }

    /// <summary>The nature of the matter.</summary>
    public Nature? Nature { get; set => field = Door.Defined(value, nameof(Nature)); }

    /// <summary>首问责任人.</summary>
    public Staff? FirstResponder { get; }

    /// <summary>True when an import named the person on duty (AMB-41).</summary>
    public bool FrByRule { get; set; }

    /// <summary>亮明身份 (正文二（一）).</summary>
    public bool? IdentityShown { get; set; }

    /// <summary>The intake data that were verified (附件2 第七条).</summary>
    public IReadOnlyList<IntakeField> Verified { get; set => field = Door.DefinedList(value, nameof(Verified)); } = [];

    /// <summary>签收; needed for written requests (附件2 第七条).</summary>
    public Receipt? Receipt { get; set; }

    /// <summary>The sending body.</summary>
    public string? ExternalSource { get; set; }

    /// <summary>Its number.</summary>
    public string? ExternalNumber { get; set; }

    /// <summary>Its own date.</summary>
    public PromisedTime? ExternalDue { get; set => field = Door.Given(value); }

    /// <summary>Ids of staff complained about (附件2 第二十二条).</summary>
    public IReadOnlyList<string> ComplaintAbout { get; set => field = Door.List(value, nameof(ComplaintAbout)); } = [];

    /// <summary>The case that this one was spawned or split from.</summary>
    public string? Parent { get; set; }

    /// <summary>The host's numbers.</summary>
    public CaseNumbers? Numbers { get; set; }

    /// <summary>The category, when the first responder states it at once (附件2 第八条).</summary>
    public Sorting? Classification { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "origin" => FieldValue.Of(Origin.ToString()),
        "channel" => FieldValue.Of(Channel.ToString()),
        "direction" => FieldValue.Of(Direction.ToString()),
        "complainant" => FieldValue.Given(Complainant is not null),
        "place" => FieldValue.Given(true),
        "content" => FieldValue.Of(Content.Reveal()),
        "nature" => FieldValue.Of(Nature?.ToString()),
        "firstResponder" => FieldValue.Given(FirstResponder is not null),
        "frByRule" => FieldValue.Of(FrByRule),
        "identityShown" => FieldValue.Of(IdentityShown),
        "verified" => FieldValue.List(Verified.Count),
        "receipt" => FieldValue.Given(Receipt is not null),
        "externalSource" => FieldValue.Of(ExternalSource),
        "externalNumber" => FieldValue.Of(ExternalNumber),
        "externalDue" => FieldValue.Of(ExternalDue),
        "complaintAbout" => FieldValue.List(ComplaintAbout.Count),
        "parent" => FieldValue.Of(Parent),
        "numbers" => FieldValue.Given(Numbers is not null),
        "classification" => FieldValue.Given(Classification is not null),
        _ => base.Read(field),
    };
}
