using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Cases;

/// <summary>Gaps of an intake (附件2 第七条 核实姓名、房号、联系方式、诉求内容): never a refusal, always a mark (AMB-16).</summary>
internal static class IntakeDefects
{
    public static IReadOnlyList<string> All { get; } = ["ROOM_MISSING", "ROOM_UNVERIFIED", "NAME_UNVERIFIED", "PHONE_MISSING", "PHONE_UNVERIFIED", "CONTENT_MISSING", "CONTENT_UNVERIFIED"];

    public static IReadOnlyList<string> Of(Complainant? complainant, Place place, PersonalText content, IReadOnlyList<IntakeField> verified)
    {
        var defects = new List<string>();
        Check(defects, place.Room is { IsBlank: false }, verified.Holds(IntakeField.Room), "ROOM_MISSING", "ROOM_UNVERIFIED");
        Check(defects, complainant?.Name is { IsBlank: false }, verified.Holds(IntakeField.Name), "NAME_UNVERIFIED", "NAME_UNVERIFIED");
        Check(defects, HasPhone(complainant), verified.Holds(IntakeField.Phone), "PHONE_MISSING", "PHONE_UNVERIFIED");
        Check(defects, !content.IsBlank, verified.Holds(IntakeField.Content), "CONTENT_MISSING", "CONTENT_UNVERIFIED");
        return defects.Count == 0 ? [] : defects.ToArray();
    }

    private static bool HasPhone(Complainant? complainant)
    {
        for (var i = 0; i < (complainant?.Phones?.Count ?? 0); i++)
        {
            if (!complainant!.Phones![i].IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    private static void Check(List<string> defects, bool isGiven, bool isVerified, string missing, string unverified)
    {
        if (!isGiven)
        {
            defects.Add(missing);
        }
        else if (!isVerified)
        {
            defects.Add(unverified);
        }
    }
}
