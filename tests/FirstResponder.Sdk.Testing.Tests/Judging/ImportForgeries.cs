using static FirstResponder.Sdk.Testing.Tests.Judging.Forged;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>Cheating by import: what nobody can check here any more is said to come from elsewhere.</summary>
internal static class ImportForgeries
{
    public static IEnumerable<Forged> All =>
    [
        Of("a dispatch of after going live brought by import", "Imported", f => Move(f, "04-28 08:00"), "IMPORTED_FROM_BEFORE@4"),
        Of("a dispatch that the import itself calls one of after going live", "Imported", f => f["dispatched"].Content["warnings"] = new System.Text.Json.Nodes.JsonArray("IMPORTED_AFTER_GO_LIVE"), "IMPORTED_FROM_BEFORE@4"),
        Of("a late entry counted as one of the import", "Imported", f => Counted(f), "OUTCOMES_TRUE@5"),
        Of("a due pushed in an import", "Imported", f => Pushed(f), "DUES_AS_THE_NOTICE_SAYS@2"),
        Of("a duty left out of an import", "Imported", f => f.DropDuty("D-01"), "DUTIES_STARTED@2"),
        Of("a duty of an import that nothing ended", "Imported", f => f["dispatched"].Ended.Clear(), "DUTIES_ENDED@4", "DUTIES_ENDED@5", "NO_DUTY_OUTLIVES@9", "DUTIES_ENDED@9"),
        Of("a late dispatch that an import calls in time", "Imported", f => Move(f, "04-28 08:15"), "IMPORTED_FROM_BEFORE@4", "OUTCOMES_TRUE@4"),
    ];

    // The duties go along: one ended at the new time, one began then.
    private static void Move(Forgery f, string time)
    {
        var at = DeskLife.At(time);
        f["dispatched"].OccurredAt = at;
        f.End("D-01")["at"] = RecordForgeries.Iso(at);
        var progress = f.Duty("I-14");
        progress["start"] = RecordForgeries.Iso(at);
        progress["due"] = RecordForgeries.Iso(at + NodaTime.Duration.FromHours(4));
        progress["lateFrom"] = RecordForgeries.Iso(at + NodaTime.Duration.FromHours(4) + NodaTime.Duration.FromMilliseconds(1));
    }

    private static void Counted(Forgery f)
    {
        f["imported"].Content["past"] = 4;
        f.End("D-02").Remove("backdated");
    }

    private static void Pushed(Forgery f)
    {
        f.Duty("D-02")["due"] = "2026-04-30T00:05:00Z";
        f.Duty("D-02")["lateFrom"] = "2026-04-30T00:05:00.001Z";
        f.End("D-02").Remove("backdated");
    }
}
