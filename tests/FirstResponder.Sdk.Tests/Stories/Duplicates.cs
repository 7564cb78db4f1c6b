using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Stories;

/// <summary>The same matter heard a second time, as a case of its own: nobody is refused (附件2 第七条), joining comes after.</summary>
internal static class Duplicates
{
    public static Story Heard(string at, Complainant? who = null, string caseId = "C-2", string estate = "e1")
    {
        var story = new Story("the same matter again, " + caseId, null, caseId) { Estate = estate == Estate.Estate ? Estate : new EstateProfile(Company, estate, estate) };
        return story.When(at, new Accept(Company, estate, who ?? OwnerChen, LeadLi, Channel.Phone, "楼道灯还没修") { Classification = new Sorting(Category.Ordinary) }).Passes();
    }

    public static Story FromHotline(string at, string number, string due)
    {
        var story = new Story("the same matter by 12345", null, "C-2").On(at[..5]);
        return story.When(at, new Accept(Company, "e1", OwnerChen, ClerkWu, Channel.Hotline12345, "楼道灯坏了")
        {
            ExternalSource = "12345",
            ExternalNumber = number,
            ExternalDue = story.Promise(due),
        }).Passes();
    }
}
