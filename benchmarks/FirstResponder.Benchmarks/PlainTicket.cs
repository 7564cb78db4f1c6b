using NodaTime;

namespace FirstResponder.Benchmarks;

/// <summary>The rival: the ticket that ERPs have today. One mutable row, a status, a few times and a log; it knows no clause, no duty, no role and refuses nothing but a wrong status.</summary>
internal sealed class PlainTicket(Instant accepted, string content)
{
    private readonly List<(Instant At, string By, string What)> log = [(accepted, "s02", "受理")];

    public int Status { get; private set; }

    public string Content { get; } = content;

    public Instant Due { get; private set; } = accepted + Duration.FromHours(24);

    public int Entries => log.Count;

    public void Move(int from, int to, Instant at, string by, string what)
    {
        if (Status != from)
        {
            throw new InvalidOperationException(what);
        }

        Status = to;
        Due = at + Duration.FromHours(24);
        log.Add((at, by, what));
    }
}
