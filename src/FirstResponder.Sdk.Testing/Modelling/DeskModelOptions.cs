using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Generation;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>How long a model run is, from which seed, in which estate and under which rules.</summary>
public sealed class DeskModelOptions
{
    /// <summary>The seed of the first life; 1 unless set. The n-th life after it has this seed plus n, and the same seed always gives the same commands.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>How many lives are lived, each in an ERP of its own, at least 1; 20 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Lives { get; set => field = AtLeast(value, 1, nameof(Lives)); } = 20;

    /// <summary>How many steps a life has, at least 1; 150 unless set. A step is a request, a run of the reminder job, or a restart.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int StepsPerLife { get; set => field = AtLeast(value, 1, nameof(StepsPerLife)); } = 150;

    /// <summary>How often a life that shows a difference is lived again, with fewer steps, to make its story short; 200 unless set, 0 for not at all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int MaxRetellings { get; set => field = AtLeast(value, 0, nameof(MaxRetellings)); } = 200;

    /// <summary>The estate (小区) and its people; 滨江花园 unless set.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public Community Community { get; set => field = value ?? throw new ArgumentNullException(nameof(Community)); } = Community.Riverside;

    /// <summary>The rules; 赣建房〔2026〕7号 as shipped unless set.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public Regulation Regulation { get; set => field = value ?? throw new ArgumentNullException(nameof(Regulation)); } = Regulation.Jiangxi;

    /// <summary>The working-day calendar; China's as shipped unless set; then restarts change between it and one with local holidays.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public WorkingDayCalendar Calendar { get; set => field = value ?? throw new ArgumentNullException(nameof(Calendar)); } = WorkingDayCalendar.China;

    private static int AtLeast(int value, int least, string field) =>
        value >= least ? value : throw new ArgumentOutOfRangeException(field, value, $"{field} 至少为 {least}。 / {field} is at least {least}.");
}
