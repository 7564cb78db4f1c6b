namespace FirstResponder.Sdk.Cases;

/// <summary>
/// The one rule for references that become part of a key: they must come back from every database exactly as they went in.
/// </summary>
internal static class Identifier
{
    internal const int MaxLength = 64;

    internal static string Check(string? value, string parameterName, string chineseName, string englishName)
    {
        if (value is null)
            throw new ArgumentNullException(parameterName, $"{chineseName}不能为空。 / The {englishName} must not be null.");
        if (string.IsNullOrWhiteSpace(value))
            throw new ArgumentException($"{chineseName}不能为空白。 / The {englishName} must not be blank.", parameterName);
        if (value.Length > MaxLength)
            throw new ArgumentException($"{chineseName}最长 {MaxLength} 个字符，实为 {value.Length} 个。 / The {englishName} has {value.Length} characters; at most {MaxLength} are allowed.", parameterName);
        // Several databases pad or ignore blanks at the end of a key, and two keys would become one.
        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[value.Length - 1]))
            throw new ArgumentException($"{chineseName}首尾不能有空白。 / The {englishName} must not begin or end with white space.", parameterName);
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsControl(value[i]))
                throw new ArgumentException($"{chineseName}不能含控制字符（第 {i + 1} 个字符）。 / The {englishName} must not contain control characters (character {i + 1}).", parameterName);
            if (!char.IsSurrogate(value[i]))
                continue;
            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
                throw new ArgumentException($"{chineseName}含有不成对的代理字符（第 {i + 1} 个字符）。 / The {englishName} contains half a surrogate pair (character {i + 1}).", parameterName);
            i++;
        }

        return value;
    }
}
