using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>销号 (附件2 第十七条). Refused with every unmet condition at once; nobody can bypass them.</summary>
public sealed class Close : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    public Close(CaseKey key, Actor by)
        : base(key, by)
    {
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Close;
}
