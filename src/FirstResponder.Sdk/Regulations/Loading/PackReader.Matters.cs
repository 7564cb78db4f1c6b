namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    private List<Matter> Matters(PackNode? node, RegulationSettings settings)
    {
        var matters = new List<Matter>();
        foreach (var item in Items(node))
        {
            if (!IsObject(item, "id", "zh", "category", "emergencyType", "words"))
            {
                continue;
            }

            var id = Text(item, "id");
            var category = Required(item, "category") is { } code ? Category(code) : null;
            if (matters.Exists(m => m.Id == id))
            {
                faults.Add(item, "DUPLICATE_ID", $"事项编号“{id}”重复。", $"The matter id \"{id}\" stands twice.");
            }

            if (item["emergencyType"] is { } type && !settings.EmergencyReports.ContainsKey(Text(type)))
            {
                Unknown(type, "UNKNOWN_EMERGENCY_TYPE", "应急类型（见 settings.emergencyReports）", "type of emergency in settings.emergencyReports");
            }

            matters.Add(new()
            {
                Id = id,
                Name = Text(item, "zh"),
                Category = category ?? default,
                EmergencyType = item["emergencyType"]?.Text,
                Words = Words(Required(item, "words")),
            });
        }

        return matters;
    }
}
