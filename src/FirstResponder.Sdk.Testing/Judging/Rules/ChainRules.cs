using System.Security.Cryptography;
using System.Text;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The seals, recomputed by plain code from their written definition: nine fields, each after its length in four bytes, big-endian.</summary>
internal static class ChainRules
{
    public static void Whole(Trial t)
    {
        var history = t.Docket.History;
        if (history.Events.All(e => e.Hash is null))
        {
            Unsealed(t, history);
            return;
        }

        var previous = new byte[ChainHash.Length];
        foreach (var moment in t.Moments)
        {
            var recorded = moment.Event.Hash?.ToArray();
            var computed = Seal(previous, history, moment.Event);
            if (recorded is null || !recorded.SequenceEqual(computed))
            {
                t.Breach(moment, "摘要与内容不符：该记录被改动、移动，或其前有记录被删。", "the seal doesn't fit: the record was changed or moved, or one before it removed", ("recorded", moment.Event.Hash), ("computed", ChainHash.FromBytes(computed)));
            }

            // What follows is held against what is recorded, so that one change is one breach.
            previous = recorded ?? computed;
        }

        Head(t, previous);
        Deposit(t);
    }

    // An ERP may never have sealed what it exports; a record that is kept without seals proves nothing.
    private static void Unsealed(Trial t, RecordedHistory history)
    {
        if (history.Events.Count > 0 && history.IsExport)
        {
            t.CannotJudge("导出中没有链式摘要。", "the export has no seals");
        }
        else if (history.Events.Count > 0)
        {
            t.Breach(0, "记录没有链式摘要。", "the record bears no seals", ("events", history.Events.Count));
        }
    }

    private static void Head(Trial t, byte[] last)
    {
        if (t.Docket.History.Head is not { } head)
        {
            return;
        }

        var count = t.Moments.Count;
        if (head.Version != count)
        {
            t.Breach(count, head.Version > count ? "末尾的记录被截去。" : "末尾多出了记录。", head.Version > count ? "the tail was cut off" : "records were added after the head", ("head", head.Version), ("events", count));
        }
        else if (!head.Hash.ToArray().SequenceEqual(last))
        {
            t.Breach(count, "末尾摘要与最后一条记录不符。", "the head isn't the seal of the last record", ("head", head.Hash), ("last", ChainHash.FromBytes(last)));
        }
    }

    private static void Deposit(Trial t)
    {
        if (t.Deposited is not { Version: > 0 } deposited)
        {
            return;
        }

        var count = t.Moments.Count;
        if (deposited.Version > count)
        {
            t.Breach(count, "存证之后末尾的记录被截去。", "records that stood when the head was deposited are gone", ("deposited", deposited.Version), ("events", count));
        }
        else if (t.Moments[(int)deposited.Version - 1] is var moment && moment.Event.Hash != deposited.Hash)
        {
            t.Breach(moment, "历史与存证的摘要不符：存证之后被改写。", "the history was rewritten since its head was deposited", ("deposited", deposited.Hash), ("recorded", moment.Event.Hash));
        }
    }

    private static byte[] Seal(byte[] previous, RecordedHistory history, RecordedEvent recorded)
    {
        using var bytes = new MemoryStream();
        Put(bytes, previous);
        Put(bytes, Encoding.UTF8.GetBytes(history.Company));
        Put(bytes, Encoding.UTF8.GetBytes(history.CaseId));
        Put(bytes, BigEndian(recorded.Number));
        Put(bytes, Encoding.UTF8.GetBytes(recorded.TypeName));
        Put(bytes, BigEndian(recorded.OccurredAt.ToUnixTimeMilliseconds()));
        Put(bytes, BigEndian(recorded.RecordedAt?.ToUnixTimeMilliseconds() ?? 0));
        Put(bytes, Encoding.UTF8.GetBytes(recorded.CommandId ?? ""));
        Put(bytes, recorded.Bytes);
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes.ToArray());
    }

    private static void Put(MemoryStream bytes, byte[] field)
    {
        var length = field.Length;
        foreach (var shift in new[] { 24, 16, 8, 0 })
        {
            bytes.WriteByte((byte)((length >> shift) & 0xFF));
        }

        bytes.Write(field, 0, length);
    }

    private static byte[] BigEndian(long number)
    {
        var field = new byte[8];
        for (var i = 0; i < 8; i++)
        {
            field[i] = (byte)((number >> (56 - (8 * i))) & 0xFF);
        }

        return field;
    }
}
