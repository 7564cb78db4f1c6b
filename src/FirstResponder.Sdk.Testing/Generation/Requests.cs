using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>What residents say: a place, a matter and how they feel about it; or nothing, a novel, another script, the punctuation of a cat on the keyboard.</summary>
internal static class Requests
{
    private static readonly string[] Places = ["3栋电梯厅", "6栋2单元楼道", "地下车库B2", "北门岗亭旁", "我家楼上", "儿童乐园", "12栋天台", "快递柜那里"];
    private static readonly string[] Frames = ["{0}的灯坏了好几天", "{0}{1}，没人来看", "请问{1}的事找谁", "{0}又{1}了，昨天刚说过", "你好，{1}，麻烦处理一下", "{1}！！！{0}！！！", "我妈说{0}有{1}，是真的吗"];
    private static readonly string[] Tails = ["", "", "，急", "，孩子还小", "，不然我就打12345", "，谢谢", "。上次的师傅很好", "，我晚上八点以后在家"];
    private static readonly string[] Odd =
    [
        "。", "？？？", "……", "在吗", "喂", "1", "https://example.com/?q=漏水&x=1", "Light broken, bldg 3", "лампа не горит", "مصباح", "🔥🔥🔥", "👨‍👩‍👧 电梯 👍🏽",
        "灯\u0000坏", "灯\r\n坏\t了", "\u202E了坏灯", "{\"p\":\"灯坏\"}", "<b>灯坏</b>", "'; DROP TABLE cases;--", "没有着火，只是问问", "不是燃气泄漏，是隔壁炒菜", "陈小明13912341234说灯坏了",
    ];

    public static string Draw(Chance chance) => chance.Below(20) switch
    {
        0 => chance.Of(Odd),
        1 => string.Concat(Enumerable.Repeat(Plausible(chance) + "。", 20 + chance.Below(60))),
        _ => Plausible(chance),
    };

    public static string Plausible(Chance chance)
    {
        var matter = chance.Among(Regulation.Jiangxi.Matters);
        var word = matter.Words.Count > 0 ? chance.Among(matter.Words) : matter.Name;
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, chance.Of(Frames), chance.Of(Places), word) + chance.Of(Tails);
    }
}
