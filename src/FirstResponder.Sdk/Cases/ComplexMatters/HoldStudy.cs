using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>研判 (附件2 第十一条).</summary>
public sealed class HoldStudy : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="participants">Departments and persons that took part.</param>
    /// <param name="plan">处置方案.</param>
    /// <param name="division">责任分工, a line each.</param>
    /// <param name="limit">办理时限.</param>
    public HoldStudy(CaseKey key, Actor by, IReadOnlyList<string> participants, PersonalText? plan, IReadOnlyList<string> division, PromisedTime? limit)
        : base(key, by)
    {
        Participants = participants;
        Plan = plan;
        Division = division;
        Limit = limit;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.HoldStudy;

    /// <summary>Departments and persons that took part.</summary>
    public IReadOnlyList<string> Participants { get; set => field = Door.List(value, nameof(Participants)); } = [];

    /// <summary>处置方案.</summary>
    public PersonalText? Plan { get; set; }

    /// <summary>责任分工, a line each.</summary>
    public IReadOnlyList<string> Division { get; set => field = Door.List(value, nameof(Division)); } = [];

    /// <summary>办理时限.</summary>
    public PromisedTime? Limit { get; set => field = Door.Given(value); }

    /// <summary>Who coordinates.</summary>
    public Staff? Coordinator { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "participants" => FieldValue.List(Participants.Count),
        "plan" => FieldValue.Of(Plan?.Reveal()),
        "division" => FieldValue.List(Division.Count),
        "limit" => FieldValue.Of(Limit),
        "coordinator" => FieldValue.Given(Coordinator is not null),
        _ => base.Read(field),
    };
}
