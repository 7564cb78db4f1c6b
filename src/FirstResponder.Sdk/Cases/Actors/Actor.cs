using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Who acts. The host authenticates; a job that borrows a staff identity is recorded as that staff.</summary>
/// <param name="Kind">What kind of actor.</param>
/// <param name="Id">The identity, such as the staff number; never a name or phone of a resident.</param>
/// <param name="Name">The name as it is printed; null for residents, whose names are personal.</param>
/// <param name="Roles">The roles that the host vouches for, beside those of the estate's directory. Lead and Handler follow from the case alone and are ignored here; residents and systems hold none.</param>
public sealed record Actor(ActorKind Kind, string Id, string? Name = null, Role Roles = Role.None)
{
    /// <summary>What kind of actor; an undefined kind would be neither person nor process.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a value of <see cref="ActorKind"/>.</exception>
    public ActorKind Kind { get; init => field = Door.Defined(value, nameof(Kind)); } = Door.Defined(Kind, nameof(Kind));

    /// <summary>An employee with the roles that the host vouches for.</summary>
    public static Actor OfStaff(string id, string? name = null, Role roles = Role.None) => new(ActorKind.Staff, id, name, roles);

    /// <summary>An employee.</summary>
    public static Actor Of(Staff staff, Role roles = Role.None) => new(ActorKind.Staff, (staff ?? throw new ArgumentNullException(nameof(staff))).Id, staff.Name, roles);

    /// <summary>A resident, by the host's own reference.</summary>
    public static Actor OfResident(string reference) => new(ActorKind.Resident, reference);

    /// <summary>An authority.</summary>
    public static Actor OfAuthority(string id, string? name = null) => new(ActorKind.Authority, id, name);

    /// <summary>An automatic process of the host.</summary>
    public static Actor OfSystem(string id) => new(ActorKind.System, id);

    /// <summary>False only for automatic processes.</summary>
    internal bool IsHuman => Kind != ActorKind.System;

    /// <summary>Relations that a case or the kind of actor gives; nobody can vouch for them.</summary>
    internal const Role NotVouched = Role.Lead | Role.Handler | Role.Staff | Role.Resident | Role.Authority | Role.System;

    internal Role OwnRoles => Kind switch
    {
        ActorKind.Staff => Role.Staff | (Roles & ~(NotVouched | Role.District | Role.City)),
        ActorKind.Resident => Role.Resident,
        ActorKind.Authority => Role.Authority | (Roles & (Role.District | Role.City)),
        _ => Role.System,
    };
}
