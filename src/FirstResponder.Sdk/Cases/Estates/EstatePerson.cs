using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>A person of the estate's directory with the roles they hold there.</summary>
/// <param name="Staff">Who.</param>
/// <param name="Roles">The roles.</param>
public sealed record EstatePerson(Staff Staff, Role Roles)
{
    /// <summary>Who.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public Staff Staff { get; init => field = Door.Required(value, nameof(Staff)); } = Door.Required(Staff, nameof(Staff));
}
