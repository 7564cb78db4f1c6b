using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    private CaseFact? Fact(PackNode node) => Word<CaseFact>(node, "UNKNOWN_FACT", "事实", "fact");

    private CommandName? Command(PackNode node, string name)
    {
        if (Names<CommandName>.TryGet(name, out var command))
        {
            return command;
        }

        Unknown(node, name, "UNKNOWN_COMMAND", "命令", "command");
        return null;
    }

    private Role Role(PackNode node, string name)
    {
        if (Names<Role>.TryGet(name, out var role) && role != Regulations.Role.None)
        {
            return role;
        }

        Unknown(node, name, "UNKNOWN_ROLE", "角色", "role");
        return Regulations.Role.None;
    }

    private Role Role(PackNode node) => Role(node, Text(node));

    /// <summary>The categories of a list. An overlay doesn't know those of its pack; composing checks them.</summary>
    private List<Category>? CategoriesOf(PackNode? node)
    {
        if (node is null)
        {
            return null;
        }

        var list = new List<Category>();
        foreach (var item in Items(node))
        {
            if (Category(item) is { } category)
            {
                list.Add(category);
            }
        }

        return list;
    }

    private Category? Category(PackNode node)
    {
        var code = Text(node);
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        var category = new Category(code);
        if (categories is null || categories.ContainsKey(category))
        {
            return category;
        }

        Unknown(node, "UNKNOWN_CATEGORY", "类别（categories 中未声明）", "category declared in categories");
        return null;
    }

    private bool IsField(PackNode node, string field, IEnumerable<string> known)
    {
        foreach (var name in known)
        {
            if (string.Equals(name, field, StringComparison.Ordinal))
            {
                return true;
            }
        }

        Unknown(node, field, "UNKNOWN_FIELD", "字段", "field");
        return false;
    }
}
