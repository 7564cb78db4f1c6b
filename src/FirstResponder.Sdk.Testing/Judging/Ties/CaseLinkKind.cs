namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>How a case speaks of another one.</summary>
internal enum CaseLinkKind
{
    /// <summary>并入: the other one joined this one.</summary>
    Joined,

    /// <summary>并案: this one goes on in the other one.</summary>
    Continues,

    /// <summary>新诉求、拆分: the other one began here.</summary>
    Began,
}
