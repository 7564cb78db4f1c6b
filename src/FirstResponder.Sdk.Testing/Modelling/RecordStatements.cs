using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>What is stated about the record, the screens and the ledger (附件2 第十九条 如实、完整).</summary>
internal static class RecordStatements
{
    public static void RepeatingChangesNothing(LivedLife life, Proof proof)
    {
        var done = new HashSet<(CaseKey Key, string CommandId)>();
        proof.Needs("被拒绝的命令 / a refused command", life.Deeds.Any(deed => deed.Answer is { Outcome: CaseOutcome.Refused }));
        proof.Needs("重复的命令 / a repeated command", false);
        foreach (var deed in life.Deeds)
        {
            var isRepetition = done.Contains((deed.Key, deed.Request.CommandId));
            proof.Needs("重复的命令 / a repeated command", isRepetition);
            if (isRepetition && deed.Answer is { Outcome: not CaseOutcome.AlreadyDone })
            {
                proof.Against(deed.Step, deed.Key, $"已办过的命令再发，答复不是“已办过” / a command that was done is not called so when repeated: {deed}");
            }

            if ((isRepetition || deed.Answer is { IsDone: false }) && !deed.ChangedNothing)
            {
                proof.Against(deed.Step, deed.Key, $"记录变了 / the record changed: {deed}");
            }

            if (deed.IsDone)
            {
                done.Add((deed.Key, deed.Request.CommandId));
            }
        }
    }

    public static void ChainsVerify(LivedLife life, Proof proof)
    {
        proof.Needs("多于十个事件的历史 / a history of more than ten events", life.Cases.Any(lived => lived.History.Events.Count > 10));
        foreach (var lived in life.Cases)
        {
            proof.Against(lived, ClosureInvariants.ChainWhole, ClosureInvariants.NumberedFromOne, ClosureInvariants.Readable);
            foreach (var glimpse in lived.Glimpses)
            {
                // What was once on record is a deposit, seals or no seals: every later history must still hold it.
                if (HistoryComparison.FirstChange(glimpse.History, lived.History) is { } changed)
                {
                    proof.Against(glimpse, $"当时的第 {changed} 个事件后来不同了 / event {changed} as it was then is another one later");
                    break;
                }
            }
        }

        foreach (var deed in life.Deeds)
        {
            if (deed.Fault is ChainBrokenException broken)
            {
                proof.Against(deed.Step, deed.Key, broken.Message);
            }
        }
    }

    public static void ShownAsRecorded(LivedLife life, Proof proof)
    {
        proof.Needs("显示的义务 / duties shown", life.Glimpses.Any(glimpse => glimpse.Shown is { Duties.Count: > 0 }));
        foreach (var glimpse in life.Glimpses)
        {
            if (glimpse.Fault is { } fault)
            {
                proof.Against(glimpse, $"无法显示或读出 / it can't be shown or read: {fault.GetType().Name} {fault.Message}");
            }
            else
            {
                Compare(glimpse, proof, DeskDifferenceKind.View, DeskDifferenceKind.Duties);
            }
        }

        foreach (var deed in life.Deeds)
        {
            if (deed.IsDone && !deed.IsOnRecord)
            {
                proof.Against(deed.Step, deed.Key, $"答复办成，记录里没有 / acknowledged, yet not on record: {deed}");
            }

            if (deed.Fault is not null and not ChainBrokenException)
            {
                proof.Against(deed.Step, deed.Key, $"出错 / it failed: {deed}");
            }
        }
    }

    public static void FirstResponderKept(LivedLife life, Proof proof)
    {
        proof.Needs("显示的首问责任人 / a first responder shown", life.Glimpses.Any(glimpse => glimpse.Shown is { FirstResponder: not null }));
        foreach (var lived in life.Cases)
        {
            proof.Against(lived, ClosureInvariants.FirstResponderSet, ClosureInvariants.FirstResponderKept, ClosureInvariants.LeadHandedOverOpenly, ClosureInvariants.LedByTheLead, ClosureInvariants.BegunAsItsParentSays);
            foreach (var glimpse in lived.Glimpses)
            {
                if (glimpse is { Shown.FirstResponder: { } shown, Read.Case.FirstResponder.Id: { } recorded } && shown != recorded)
                {
                    proof.Against(glimpse, $"首问责任人显示为 {shown}，记录为 {recorded} / the first responder is shown as {shown}, on record it is {recorded}");
                }
            }
        }

        foreach (var deed in life.Deeds)
        {
            if (deed is { IsDone: true, After.Read: { } read } && deed.Request.Commands[0] is Accept { FirstResponder: { } named } && read.Case.FirstResponder.Id != named.Id)
            {
                proof.Against(deed.Step, deed.Key, $"受理时是 {named.Id}，记录为 {read.Case.FirstResponder.Id} / accepted by {named.Id}, on record it is {read.Case.FirstResponder.Id}");
            }
        }
    }

    public static void LedgerAsRecorded(LivedLife life, Proof proof)
    {
        proof.Needs("已销号诉求的台账 / the ledger of a closed case", life.Glimpses.Any(glimpse => glimpse is { Shown.Ledger: not null, Read.Status: CaseStatus.Closed }));
        foreach (var glimpse in life.Glimpses)
        {
            Compare(glimpse, proof, DeskDifferenceKind.Ledger);
        }
    }

    private static void Compare(Glimpse glimpse, Proof proof, params DeskDifferenceKind[] kinds)
    {
        if (glimpse.Fault is not null)
        {
            return;
        }

        foreach (var mismatch in new Comparison(new HashSet<string>(StringComparer.Ordinal)).Of(glimpse.Read is { } read ? ShownCase.From(read) : null, glimpse.Shown))
        {
            if (kinds.Contains(mismatch.Kind))
            {
                proof.Against(glimpse, $"{mismatch.What}: 记录 / recorded {mismatch.Expected}, 显示 / shown {mismatch.Actual}");
            }
        }
    }
}
