using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Tests.Architecture;

public class PersonalDataTests
{
    [Fact]
    public void Public_types_of_cases_hold_residents_texts_as_personal_text() =>
        Expect.None(AllClearTexts().Except(PersonalDataRule.Exceptions.Keys));

    [Fact]
    public void Exceptions_name_only_what_is_there() =>
        Expect.None(PersonalDataRule.Exceptions.Keys.Except(AllClearTexts()));

    [Fact]
    public void ClearTexts_sees_strings_lists_and_maps_by_name() =>
        Assert.Equal(
            ["Sample.Name", "Sample.OwnerWords", "Sample.Phones", "Sample.Steps", "Sample.Notes"],
            PersonalDataRule.ClearTexts(typeof(Sample)));

    [Theory]
    [InlineData(typeof(PersonalText), false)]
    [InlineData(typeof(Sample), false)]
    public void Covers_only_the_folders_that_hold_cases(Type type, bool covered) => Assert.Equal(covered, PersonalDataRule.Covers(type));

    private static IEnumerable<string> AllClearTexts() =>
        typeof(PersonalText).Assembly.GetTypes().Where(PersonalDataRule.Covers).SelectMany(PersonalDataRule.ClearTexts);

    public sealed record Sample(
        string Name,
        string? OwnerWords,
        IReadOnlyList<string> Phones,
        string[] Steps,
        IReadOnlyDictionary<int, string> Notes,
        PersonalText Room,
        IReadOnlyList<PersonalText> Measures,
        string RoomRef,
        int Result,
        string EstateName,
        string TypeName);
}
