namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>What one side made of a step: an answer, reminders, or an exception.</summary>
internal sealed class Reply(DeskAnswer? answer, IReadOnlyList<ShownAnnouncement>? announced, Exception? fault)
{
    public DeskAnswer? Answer { get; } = answer;

    public IReadOnlyList<ShownAnnouncement>? Announced { get; } = announced;

    public Exception? Fault { get; } = fault;

    public static async Task<Reply> OfAsync(IDeskUnderTest desk, DeskStep step, DeskRequest? request, DeskSetting setting, CancellationToken cancellationToken)
    {
        try
        {
            switch (step.Kind)
            {
                case DeskStepKind.Send:
                    return new Reply(await desk.SendAsync(request!, cancellationToken).ConfigureAwait(false), null, null);
                case DeskStepKind.Due:
                    return new Reply(null, await desk.DueAsync(cancellationToken).ConfigureAwait(false), null);
                default:
                    await desk.RestartAsync(setting, cancellationToken).ConfigureAwait(false);
                    return new Reply(null, null, null);
            }
        }
        catch (Exception fault) when (!(fault is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            return new Reply(null, null, fault);
        }
    }

    public override string ToString() => Fault is not null
        ? "✗ " + Fault.GetType().Name + ": " + FirstLine(Fault.Message)
        : Answer?.ToString() ?? (Announced is null ? "" : Announced.Count + " 条提示 / reminders" + (Announced.Count > 0 ? ": " + string.Join(", ", Announced) : ""));

    private static string FirstLine(string text) => text.Split('\n')[0];
}
