namespace FirstResponder.Sdk.Cases;

internal static partial class Deciders
{
    private static string? Accept(Deliberation d, Accept c)
    {
        // A system met nobody: the person it names was named by rule (AMB-41).
        var byRule = c.FrByRule || !c.By.IsHuman;
        var accepted = new Accepted
        {
            Origin = c.Origin,
            Channel = c.Channel,
            Direction = c.Direction,
            Complainant = c.Complainant,
            Place = c.Place,
            Content = c.Content,
            Nature = c.Nature,
            FirstResponder = c.FirstResponder!,
            FrByRule = byRule,
            IdentityShown = c.IdentityShown,
            Verified = c.Verified.Copied(),
            Receipt = c.Receipt,
            ExternalSource = c.ExternalSource,
            ExternalNumber = c.ExternalNumber,
            ExternalDue = c.ExternalDue,
            ComplaintAbout = c.ComplaintAbout.Copied(),
            Assessment = d.Context.Assessment,
            Parent = c.Parent,
            Numbers = c.Numbers,
            Pin = new Pin(d.Regulation.Id, d.Regulation.Version, d.Regulation.Hash, d.Regulation.OverlayReferences, d.Context.Calendar.Version),
            Defects = c.Origin == Origin.StaffDiscovery ? [] : IntakeDefects.Of(c.Complainant, c.Place, c.Content, c.Verified),
            Warnings = byRule ? ["FR_ASSIGNED_BY_RULE"] : [],
        };
        d.Record(d.Import is { } import ? new Imported(accepted, import) : accepted);

        if (c.Classification is { } sorting)
        {
            Classify(d, new Classify(default, c.By, sorting.Category) { Nature = c.Nature, ScopeKind = sorting.ScopeKind, EmergencyType = sorting.EmergencyType, OverrideReason = sorting.OverrideReason }, stated: true);
        }

        return null;
    }

    private static string? InformOwner(Deliberation d, InformOwner c) => Say(d, new OwnerInformedAtIntake
    {
        Told = c.Told,
        Process = c.Process,
        ExpectedDue = c.ExpectedDue ?? (d.Case.HandlingDuty?.Due is { } due ? Time.PromisedTime.At(due) : null),
        Way = c.Way,
        Reason = c.Reason,
        Defects = c.Told ? [] : ["INTAKE_INFORM_MISSING"],
    });

    private static string? CorrectIntake(Deliberation d, CorrectIntake c)
    {
        var current = d.Case;
        var complainant = c.Counterpart ?? current.Complainant;
        complainant = c.Field switch
        {
            IntakeField.Name when c.Value is not null => (complainant ?? new Complainant()) with { Name = c.Value },
            IntakeField.Phone when c.Value is not null => (complainant ?? new Complainant()) with { Phones = [c.Value] },
            _ => complainant,
        };
        var place = c.Field == IntakeField.Room && c.Value is not null ? current.Place with { Room = c.Value } : current.Place;
        var content = c.Field == IntakeField.Content && c.Value is not null ? c.Value : current.Content;
        var left = IntakeDefects.Of(complainant, place, content, c.Verified ? current.Verified.With(c.Field) : current.Verified);
        var mended = new List<string>();
        foreach (var defect in current.Defects)
        {
            if (IntakeDefects.All.Holds(defect) && !left.Holds(defect))
            {
                mended.Add(defect);
            }
        }

        return Say(d, new IntakeCorrected
        {
            Field = c.Field,
            Value = c.Value,
            Verified = c.Verified,
            Counterpart = c.Counterpart,
            Reason = c.Reason,
            Resolved = mended.ToArray(),
            Defects = current.Intake.Origin == Origin.StaffDiscovery ? [] : left.Without(current.Defects),
        });
    }
}
