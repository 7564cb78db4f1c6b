using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>Who stands in the record as having done or typed something (如实记录, 附件2 第十九条).</summary>
public sealed class RecordedPerson
{
    /// <summary>States what the record says of somebody.</summary>
    /// <param name="kind">Person or machine: staff, resident, authority or system.</param>
    /// <param name="id">The identity in the ERP: staff number, resident's reference, or the system's name.</param>
    /// <param name="name">The name, if it is recorded.</param>
    /// <param name="roles">The roles that the record itself states; those of the estate's staff list are given to the judge apart.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public RecordedPerson(ActorKind kind, string id, string? name = null, Role roles = Role.None)
    {
        Kind = kind;
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Name = name;
        Roles = roles;
    }

    /// <summary>Person or machine.</summary>
    public ActorKind Kind { get; }

    /// <summary>The identity in the ERP.</summary>
    public string Id { get; }

    /// <summary>The name, if it is recorded.</summary>
    public string? Name { get; }

    /// <summary>The roles that the record itself states.</summary>
    public Role Roles { get; }

    /// <summary>Kind and identity, for explanations.</summary>
    public override string ToString() => $"{Kind} {Id}";

    internal bool IsSystem => Kind == ActorKind.System;

    internal bool Is(string? id) => id is not null && Kind == ActorKind.Staff && string.Equals(Id, id, StringComparison.Ordinal);
}
