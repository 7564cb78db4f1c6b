using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Time;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>受理: from a line of the file to a case. Nothing is refused for being incomplete; what is missing is recorded as a gap (附件2 第七条).</summary>
internal static class Intake
{
    public static void Accept(Script s)
    {
        var request = s.Request;
        var isTransfer = request.ExternalNumber is not null;
        s.At("+0m", new Accept(request.Company, request.Place.Estate, request.Complainant, request.FirstResponder, request.Channel, request.Content, isTransfer ? Job : s.Lead)
        {
            CaseId = request.Number,
            Origin = request.IsStaffDiscovery ? Origin.StaffDiscovery : isTransfer ? Origin.Transfer : Origin.Owner,
            Place = request.Place,
            Numbers = request.CaseNumber is { } number ? new CaseNumbers(number) : null,
            Verified = Known(s),
            IdentityShown = true,
            Receipt = request.Channel == Channel.Written ? new Receipt(request.FirstResponder.Name, request.Arrived) : null,

            // An order is imported by a job, which must name a human first responder: the one on duty.
            FrByRule = isTransfer,
            ExternalSource = isTransfer ? (request.Channel == Channel.Hotline12345 ? "12345热线" : "街道社区") : null,
            ExternalNumber = request.ExternalNumber,
            ExternalDue = request.ExternalDue is { } due ? PromisedTime.At(due) : null,

            // A guard has no login: the desk types what the guard heard (正文二（一）).
            RecordedBy = request.FirstResponder.Kind == StaffKind.OrderKeeping ? Actor.Of(Clerk) : null,
        });

        if (request.Channel == Channel.Online)
        {
            s.At("+1m", new AcknowledgeOnline(s.Key, Job, ContactWay.WeChat, Text("已收到您的诉求，首问责任人" + request.FirstResponder.Name + "将跟进到底。")));
        }
    }

    private static IReadOnlyList<IntakeField> Known(Script s)
    {
        var known = new List<IntakeField> { IntakeField.Content };
        if (s.Request.Complainant?.Name is not null)
        {
            known.Add(IntakeField.Name);
        }

        if (s.Request.Complainant?.Phones is not null)
        {
            known.Add(IntakeField.Phone);
        }

        if (s.Request.Place.Room is not null)
        {
            known.Add(IntakeField.Room);
        }

        return known;
    }
}
