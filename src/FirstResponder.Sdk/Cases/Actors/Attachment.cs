using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Cases;

/// <summary>A document or photo, by the host's reference.</summary>
/// <param name="Ref">The host's reference.</param>
/// <param name="Name">Its file name, which may be personal.</param>
public sealed record Attachment(string Ref, PersonalText? Name = null)
{
    /// <summary>The host's reference.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public string Ref { get; init => field = Door.Required(value, nameof(Ref)); } = Door.Required(Ref, nameof(Ref));
}
