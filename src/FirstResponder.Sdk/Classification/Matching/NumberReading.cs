namespace FirstResponder.Sdk.Classification;

/// <summary>
/// The second way to read a number: as one sign, whatever numerals it is written with, while the letters are read one by one beside it
/// (卡在二十三层 is 卡在#层, and 三 still begins 三轮车). It ends as soon as both ways come to the same.
/// </summary>
internal ref struct NumberReading(Span<int> positions)
{
    private readonly Span<int> positions = positions;
    private bool isOpen;

    /// <summary>Where the last signs stand, the number being one.</summary>
    public readonly ReadOnlySpan<int> Positions => positions;

    public int State { get; private set; }

    /// <summary>The signs so far.</summary>
    public int Count { get; private set; }

    /// <summary>The signs up to the number, which is counted too.</summary>
    public int Last { get; private set; }

    /// <summary>Where the number ends in the text, exclusive.</summary>
    public int TextEnd { get; private set; }

    /// <summary>The number is over, and what follows may belong to its word.</summary>
    public bool IsAfter { get; private set; }

    public void Take(WordCell[] cells, int state, int at, ReadOnlySpan<int> before, int count)
    {
        if (!isOpen)
        {
            if (!IsAfter)
            {
                before.CopyTo(positions);
                Count = count;
                State = state;
            }

            State = Reading.Step(cells, State, Letters.Digits);
            Add(at);
            Last = Count;
            (isOpen, IsAfter) = (true, false);
        }

        TextEnd = at + 1;
    }

    /// <summary>Ends the number; false when none is being read.</summary>
    public bool End()
    {
        if (!isOpen)
        {
            return false;
        }

        (isOpen, IsAfter) = (false, true);
        return true;
    }

    public void GoOn(WordCell[] cells, int other, int symbol, int at)
    {
        State = Reading.Step(cells, State, symbol);
        Add(at);
        IsAfter = State != other;
    }

    public void Stop() => IsAfter = false;

    private void Add(int at) => positions[Count++ & (positions.Length - 1)] = at;
}
