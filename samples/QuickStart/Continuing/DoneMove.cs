using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;

namespace QuickStart.Continuing;

/// <summary>What somebody did to an open case.</summary>
/// <param name="Before">The case as they found it.</param>
/// <param name="Command">What they did.</param>
/// <param name="Result">What became of it.</param>
internal sealed record DoneMove(CaseView Before, CaseCommand Command, CaseResult Result);
