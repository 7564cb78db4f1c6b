using System.Collections.ObjectModel;

namespace FirstResponder.Sdk.Cases;

/// <summary>A list that nobody else holds, so that it needs no second copy on its way from command to event.</summary>
internal sealed class Kept<T>(T[] items) : ReadOnlyCollection<T>(items);
