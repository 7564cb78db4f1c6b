using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>The names, numbers and rooms that a case has ever held, so that its free texts can be masked though they repeat them.</summary>
internal static class KnownPersons
{
    public static IEnumerable<PersonalText> Of(Case current) =>
        current.History.SelectMany(Of).Concat(Of(current.Complainant)).Concat(current.Contacts.SelectMany(contact => Of(contact.Complainant)));

    private static IEnumerable<PersonalText> Of(CaseEvent happened) => happened switch
    {
        CaseIntake e => [.. Of(e.Complainant), .. Of(e.Place)],
        IntakeCorrected e => [.. Of(e.Counterpart), .. Corrected(e)],
        CaseSpawned e => [.. Of(e.Complainant), .. Of(e.Place)],
        CaseSplit e => [.. Of(e.Complainant), .. Of(e.Place)],
        MergedIn e => Of(e.Contact?.Complainant),
        ExtensionConsented e => Named(e.By),
        ExtensionRefused e => Named(e.By),
        FollowedUp e => Named(e.AnsweredBy),
        OwnerConfirmed e => Named(e.By),
        OwnerObjected e => Named(e.By),
        WithdrawalRecorded e => Named(e.By),
        _ => [],
    };

    private static IEnumerable<PersonalText> Of(Complainant? complainant) =>
        complainant is null ? [] : [.. Named(complainant.Name), .. (complainant.Phones ?? []).Select(phone => PersonalText.Phone(phone.Reveal()))];

    private static IEnumerable<PersonalText> Of(Place place) => place.Room is { } room ? [PersonalText.Room(room.Reveal())] : [];

    private static IEnumerable<PersonalText> Named(PersonalText? name) => name is null ? [] : [PersonalText.Name(name.Reveal())];

    private static IEnumerable<PersonalText> Corrected(IntakeCorrected e) => (e.Field, e.Value) switch
    {
        (IntakeField.Name, { } value) => [PersonalText.Name(value.Reveal())],
        (IntakeField.Phone, { } value) => [PersonalText.Phone(value.Reveal())],
        (IntakeField.Room, { } value) => [PersonalText.Room(value.Reveal())],
        _ => [],
    };
}
