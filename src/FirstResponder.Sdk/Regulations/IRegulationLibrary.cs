namespace FirstResponder.Sdk.Regulations;

/// <summary>Finds the composed regulation that a case was accepted under, for as long as the case exists.</summary>
public interface IRegulationLibrary
{
    /// <summary>The regulation with this id and version whose content, overlays included, has this hash; null when the library doesn't hold it.</summary>
    Regulation? Find(string id, int version, string hash);
}
