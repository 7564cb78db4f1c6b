namespace FirstResponder.Sdk.Classification;

/// <summary>One state of the word matcher; the four numbers stand together so that a step touches one line of memory.</summary>
internal struct WordCell
{
    /// <summary>Where the next states begin: that of symbol s stands at Base + s.</summary>
    public int Base;

    /// <summary>The state that leads here; -1 when the cell is free.</summary>
    public int Parent;

    /// <summary>The state of the longest other word part that ends here.</summary>
    public int Fallback;

    /// <summary>The first word that ends here; 0 when none does.</summary>
    public int Ending;
}
