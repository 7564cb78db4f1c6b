namespace FirstResponder.Sdk.Cases;

internal static partial class Deciders
{
    private static string? GiveResultFeedback(Deliberation d, GiveResultFeedback c)
    {
        if (c.Delivery != Delivery.Delivered)
        {
            return Say(d, new FeedbackAttempted { Way = c.Way!.Value, Result = c.Delivery, Ref = c.Evidence });
        }

        var all = d.Case.Contacts;
        var told = new List<string>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            if (c.Contacts.Count == 0 || c.Contacts.Holds(all[i].Id))
            {
                told.Add(all[i].Id);
            }
        }

        return Say(d, new ResultFedBack
        {
            Way = c.Way!.Value,
            Content = c.Content!,
            Facts = c.Facts,
            Measures = c.Measures,
            Progress = c.Progress,
            Evidence = c.Evidence,
            Contacts = told.ToArray(),
            Complete = CaseRound.Reaches(d.Case.Round.ContactsTold.WithEach(told), all),
        });
    }
}
