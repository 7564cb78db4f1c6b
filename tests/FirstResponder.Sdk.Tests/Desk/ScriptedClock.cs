using FirstResponder.Sdk.Cases;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>A clock that stands where the test puts it.</summary>
internal sealed class ScriptedClock : IClock
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    public ScriptedClock(string local) => Set(local);

    public Instant Now { get; private set; }

    public void Set(string local) => Now = Pattern.Parse(local).Value.InZoneStrictly(EstateProfile.ChinaZone).ToInstant();

    public void Pass(Duration time) => Now += time;

    public Instant GetCurrentInstant() => Now;
}
