using NodaTime;

namespace LegacyErp
{
    /// <summary>A clock that stands where the script puts it, so that the sample prints the same on every day. A real ERP sets no clock and gets the system's.</summary>
    internal sealed class ErpClock : IClock
    {
        private Instant now = Instant.FromUnixTimeSeconds(0);

        public void Set(int month, int day, int hour, int minute)
        {
            now = new LocalDateTime(2026, month, day, hour, minute).InZoneStrictly(Company.Estate.Zone).ToInstant();
        }

        public Instant GetCurrentInstant()
        {
            return now;
        }
    }
}
