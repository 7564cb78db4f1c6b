namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>In which order and how well a play asks for things.</summary>
public enum PlayOrder
{
    /// <summary>Mostly what a company that wants to get on would do next, a fifth of it done badly, now and then anything at all. Comes deep and meets refusals.</summary>
    Mixed,

    /// <summary>Only what has a place in the case's status, with whole content and by those who may.</summary>
    Plausible,

    /// <summary>Anything at any time, most of it done badly: the order in which nobody thinks of the lifecycle.</summary>
    Hostile,

    /// <summary>First the import of a case that another system has running (上线导入), which may need more than one attempt, then as in <see cref="Mixed"/>.</summary>
    Imported,
}
