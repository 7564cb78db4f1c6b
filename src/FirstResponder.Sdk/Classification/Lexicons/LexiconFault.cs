namespace FirstResponder.Sdk.Classification;

/// <summary>One fault of a lexicon or overlay.</summary>
/// <param name="Source">The file, as the caller named it.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Code">A stable code, such as UNKNOWN_CONCEPT.</param>
/// <param name="Message">What is wrong, in Chinese and English.</param>
public sealed record LexiconFault(string Source, int Line, string Code, string Message)
{
    /// <summary>File, line, code and message in one line.</summary>
    public override string ToString() => $"{Source}({Line}): {Code} {Message}";
}
