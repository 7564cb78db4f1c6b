namespace FirstResponder.Sdk.Tests.Architecture;

/// <summary>One use of a type or of a member of it, by code or signature.</summary>
/// <param name="FromType">Full name of the outermost type that uses it.</param>
/// <param name="FromGenerated">Whether the use stands in a nested type that the compiler wrote (iterator, closure).</param>
/// <param name="ToType">Full name of the outermost type used.</param>
/// <param name="Member">The member used, or null when the type itself is named.</param>
internal sealed record Reference(string FromType, bool FromGenerated, string ToType, string? Member)
{
    public override string ToString() => $"{FromType} -> {ToType}{(Member is null ? "" : "." + Member)}";
}
