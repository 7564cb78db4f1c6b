namespace FirstResponder.Sdk.Time;
internal static class Placeholder;
