namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>
/// An ERP after some random lives, and all that was seen of it. <see cref="DeskStatements"/> are proved on it: from its own answers, screens and records, not from a comparison with the SDK.
/// </summary>
/// <remarks>The lives are those of <see cref="DeskModel"/>, provocations included: machines that follow up, closing without the owner, work on closed cases, repeated commands, downtimes.</remarks>
public sealed class LivedDesk
{
    /// <summary>How many lives are lived when nobody says.</summary>
    internal const int Lives = 6;

    private const int Printed = 10;

    private readonly IReadOnlyList<LivedLife> lives;

    private LivedDesk(IReadOnlyList<LivedLife> lives) => this.lives = lives;

    /// <summary>How many requests were sent.</summary>
    public int Requests => lives.Sum(life => life.Deeds.Count);

    /// <summary>How many cases there were.</summary>
    public int Cases => lives.Sum(life => life.Cases.Count(c => c.History.Events.Count > 0));

    /// <summary>Lets an ERP live.</summary>
    /// <param name="open">Starts an ERP without any case; called once for each life. What it gives is disposed of when it is <see cref="IDisposable"/>.</param>
    /// <param name="options">How long, from which seed; 6 lives of 150 steps from seed 1 when null.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    public static async Task<LivedDesk> LiveAsync(Func<DeskSetting, IDeskUnderTest> open, DeskModelOptions? options = null, CancellationToken cancellationToken = default)
    {
        _ = open ?? throw new ArgumentNullException(nameof(open));
        options ??= new DeskModelOptions { Lives = Lives };
        var lives = new List<LivedLife>();
        for (var life = 0; life < options.Lives; life++)
        {
            lives.Add(await LivedLife.LiveAsync(unchecked(options.Seed + life), open, options, cancellationToken).ConfigureAwait(false));
        }

        return new LivedDesk(lives);
    }

    /// <summary>Proves a statement about the ERP.</summary>
    /// <param name="statement">The statement.</param>
    /// <exception cref="DeskFaultException">It doesn't hold, or nothing was seen that it could be proved on; the message says where.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public void Prove(DeskStatement statement)
    {
        if (Findings(statement) is { Count: > 0 } findings)
        {
            var more = findings.Count > Printed ? $"\n  … {findings.Count - Printed}" : "";
            throw new DeskFaultException($"{statement}\n  {string.Join("\n  ", findings.Take(Printed))}{more}");
        }
    }

    /// <summary>What speaks against a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>One line each, with seed, step and case; empty when it holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public IReadOnlyList<string> Findings(DeskStatement statement) => (statement ?? throw new ArgumentNullException(nameof(statement))).Check(lives);

    /// <summary>How much was lived.</summary>
    public override string ToString() => $"{lives.Count} lives, {Requests} requests, {Cases} cases";
}
