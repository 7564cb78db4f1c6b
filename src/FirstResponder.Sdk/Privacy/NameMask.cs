namespace FirstResponder.Sdk.Privacy;

/// <summary>Keeps the surname of a name, and of anything that isn't clearly a name nothing.</summary>
internal static class NameMask
{
    public static string Of(string name)
    {
        var trimmed = name.Trim();
        var kept = KeptLength(trimmed);

        // A name of one character, or one that is all surname, has nothing left to hide unless all of it is hidden.
        return kept < trimmed.Length ? trimmed.Remove(kept) + Masks.GivenName : Masks.GivenName;
    }

    private static int KeptLength(string name)
    {
        if (!char.IsLetter(name, 0))
            return 0;
        if (char.IsSurrogate(name[0]))
            return 2;

        // 欧阳 alone may be a person called 阳 of the family 欧: only a third character makes it a compound surname.
        return name.Length > 2 && IsCompoundSurname(name.Substring(0, 2)) ? 2 : 1;
    }

    private static bool IsCompoundSurname(string start) => start is
        "欧阳" or "太史" or "端木" or "上官" or "司马" or "东方" or "独孤" or "南宫" or "万俟" or "闻人"
        or "夏侯" or "诸葛" or "尉迟" or "公羊" or "赫连" or "澹台" or "皇甫" or "宗政" or "濮阳" or "公冶"
        or "太叔" or "申屠" or "公孙" or "慕容" or "仲孙" or "钟离" or "长孙" or "宇文" or "司徒" or "鲜于"
        or "司空" or "闾丘" or "子车" or "亓官" or "司寇" or "巫马" or "公西" or "颛孙" or "壤驷" or "公良"
        or "漆雕" or "乐正" or "宰父" or "谷梁" or "拓跋" or "夹谷" or "轩辕" or "令狐" or "段干" or "百里"
        or "呼延" or "东郭" or "南门" or "羊舌" or "微生" or "梁丘" or "左丘" or "东门" or "西门" or "第五"
        or "歐陽" or "司馬" or "諸葛" or "尉遲" or "赫連" or "公孫" or "長孫" or "鍾離" or "鮮于" or "東方";
}
