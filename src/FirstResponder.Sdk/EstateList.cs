using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk;

/// <summary>A directory of estates that are all known beforehand.</summary>
public sealed class EstateList : IEstateDirectory
{
    private readonly Dictionary<(string Company, string Estate), EstateProfile> estates = [];

    /// <summary>A directory of <paramref name="estates"/>.</summary>
    /// <exception cref="ArgumentException">Two profiles are of the same estate.</exception>
    public EstateList(params EstateProfile[] estates)
    {
        foreach (var estate in estates ?? throw new ArgumentNullException(nameof(estates)))
        {
            if (this.estates.ContainsKey((estate.Company, estate.Estate)))
            {
                throw new ArgumentException($"小区 {estate.Estate} 重复。 / The estate {estate.Estate} stands twice.", nameof(estates));
            }

            this.estates.Add((estate.Company, estate.Estate), estate);
        }
    }

    /// <inheritdoc/>
    public ValueTask<EstateProfile?> FindAsync(string company, string estate, CancellationToken cancellationToken) =>
        new(estates.TryGetValue((company, estate), out var profile) ? profile : null);
}
