using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Cases;

/// <summary>Where the matter is (cell 3 of Annex 1).</summary>
/// <param name="Estate">小区, by the host's id.</param>
/// <param name="Building">楼栋; a pseudo-building such as 公共区域 for common areas (AMB-17).</param>
/// <param name="RoomRef">The host's own opaque reference to the room.</param>
/// <param name="Room">户号.</param>
/// <param name="Spot">Where exactly.</param>
public sealed record Place(string Estate, string? Building = null, string? RoomRef = null, PersonalText? Room = null, PersonalText? Spot = null)
{
    /// <summary>小区, by the host's id; every place is in one.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public string Estate { get; init => field = Door.Required(value, nameof(Estate)); } = Door.Required(Estate, nameof(Estate));
}
