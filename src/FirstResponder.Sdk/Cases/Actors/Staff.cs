namespace FirstResponder.Sdk.Cases;

/// <summary>An employee, by the host's staff number; needs no account in any system (附件2 第三条).</summary>
/// <param name="Id">The staff number.</param>
/// <param name="Name">The name as it stands on the badge (附件2 第五条).</param>
/// <param name="Post">The post (岗位).</param>
/// <param name="Kind">The kind of post.</param>
public sealed record Staff(string Id, string Name, string? Post = null, StaffKind Kind = StaffKind.CustomerService)
{
    /// <summary>The kind of post.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a value of <see cref="StaffKind"/>.</exception>
    public StaffKind Kind { get; init => field = Door.Defined(value, nameof(Kind)); } = Door.Defined(Kind, nameof(Kind));
}
