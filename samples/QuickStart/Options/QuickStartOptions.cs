using NodaTime;

namespace QuickStart.Options;

/// <summary>What the caller wants.</summary>
internal sealed record QuickStartOptions
{
    /// <summary>--help.</summary>
    public bool Help { get; init; }

    /// <summary>--database: the file; null for the one beside the program.</summary>
    public string? Database { get; init; }

    /// <summary>--fresh: begin with an empty database.</summary>
    public bool Fresh { get; init; }

    /// <summary>--input: a CSV file of requests.</summary>
    public string? Input { get; init; }

    /// <summary>--text-column: the column that holds the request's text.</summary>
    public string? TextColumn { get; init; }

    /// <summary>--verify: check every chain.</summary>
    public bool Verify { get; init; }

    /// <summary>--heads: where the head hashes go.</summary>
    public string? Heads { get; init; }

    /// <summary>--as-of: the moment whose board is wanted.</summary>
    public Instant? AsOf { get; init; }
}
