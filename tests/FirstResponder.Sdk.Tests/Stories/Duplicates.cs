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

    /// <summary>An earlier case that has taken up the one of this id.</summary>
    public static Case MasterOf(CaseKey duplicate, string caseId = "C-1")
    {
        var master = new Story("the case that others join, " + caseId, null, caseId);
        master.When("04-28 08:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道灯坏") { Classification = new Sorting(Category.Ordinary) }).Passes();
        return master.When("08:40", new AbsorbMerged(master.Key, Lead, Heard("04-28 08:30", null, duplicate.CaseId).Case)).Passes().Case;
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
