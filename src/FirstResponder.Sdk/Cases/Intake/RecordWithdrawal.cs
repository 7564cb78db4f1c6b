using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Records that the owner withdrew (AMB-10b). The closing conditions stay.</summary>
public sealed class RecordWithdrawal : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="way">How.</param>
    /// <param name="words">Their words.</param>
    public RecordWithdrawal(CaseKey key, Actor by, ContactWay way, PersonalText? words)
        : base(key, by)
    {
        Way = way;
        Words = words;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.RecordWithdrawal;

    /// <summary>How.</summary>
    public ContactWay Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>Their words.</summary>
    public PersonalText? Words { get; set; }

    /// <summary>Who withdrew.</summary>
    public PersonalText? WithdrawnBy { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way.ToString()),
        "words" => FieldValue.Of(Words?.Reveal()),
        "withdrawnBy" => FieldValue.Of(WithdrawnBy?.Reveal()),
        _ => base.Read(field),
    };
}
