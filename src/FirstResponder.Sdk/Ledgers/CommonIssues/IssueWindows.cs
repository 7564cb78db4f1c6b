using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>Slides a window over cases in the order of acceptance and joins the full ones that overlap.</summary>
internal static class IssueWindows
{
    public static IEnumerable<List<Case>> Find(List<Case> ordered, Duration length, Func<List<Case>, bool> isFull)
    {
        var found = new List<List<Case>>();
        int start = 0, foundFrom = 0, foundTo = -1;
        for (var end = 0; end < ordered.Count; end++)
        {
            while (ordered[end].AcceptedAt - ordered[start].AcceptedAt > length)
            {
                start++;
            }

            if (!isFull(ordered.GetRange(start, end - start + 1)))
            {
                continue;
            }

            if (start > foundTo)
            {
                Keep();
                foundFrom = start;
            }

            foundTo = end;
        }

        Keep();
        return found;

        void Keep()
        {
            if (foundTo >= foundFrom)
            {
                found.Add(ordered.GetRange(foundFrom, foundTo - foundFrom + 1));
            }
        }
    }
}
