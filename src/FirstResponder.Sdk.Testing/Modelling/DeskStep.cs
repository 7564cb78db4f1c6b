using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>One step of a life as it was written down: it means the same when steps before it are left out.</summary>
internal sealed class DeskStep
{
    private DeskStep(int number, Instant at, DeskStepKind kind, DeskRequest? request, bool isRepetition, WorkingDayCalendar? calendar)
    {
        Number = number;
        At = at;
        Kind = kind;
        Request = request;
        IsRepetition = isRepetition;
        Calendar = calendar;
    }

    public int Number { get; }

    public Instant At { get; }

    public DeskStepKind Kind { get; }

    public DeskRequest? Request { get; }

    public bool IsRepetition { get; }

    public WorkingDayCalendar? Calendar { get; }

    public static DeskStep Send(int number, Instant at, DeskRequest request, bool isRepetition) => new(number, at, DeskStepKind.Send, request, isRepetition, null);

    public static DeskStep Due(int number, Instant at) => new(number, at, DeskStepKind.Due, null, false, null);

    public static DeskStep Restart(int number, Instant at, WorkingDayCalendar calendar) => new(number, at, DeskStepKind.Restart, null, false, calendar);
}
