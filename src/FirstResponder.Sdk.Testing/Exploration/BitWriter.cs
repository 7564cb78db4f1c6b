namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>Packs small values into one word, from the low end up.</summary>
internal struct BitWriter(ulong word, int used)
{
    private int used = used;

    public ulong Word { get; private set; } = word;

    public void Add(bool value) => Add(value ? 1 : 0, 1);

    public void Add(int value, int width)
    {
        Word |= (ulong)value << used;
        used += width;
        if (used > 64)
        {
            throw new InvalidOperationException("状态超出 64 位。 / The state is wider than 64 bits.");
        }
    }
}
