using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>What the ERP knows of an estate (小区): whose it is, which rules apply there (附件2 第二条 by the estate's place, not the company's seat), its zone, hours and people.</summary>
public sealed class EstateProfile
{
    /// <summary>An estate of a company.</summary>
    /// <param name="company">The property company.</param>
    /// <param name="estate">The estate's id.</param>
    /// <param name="name">The estate's name, which fills the blank of the ledger's title.</param>
    public EstateProfile(string company, string estate, string name)
    {
        Company = Required(company, nameof(company));
        Estate = Required(estate, nameof(estate));
        Name = Required(name, nameof(name));
    }

    /// <summary>Asia/Shanghai.</summary>
    public static DateTimeZone ChinaZone { get; } = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    /// <summary>The property company.</summary>
    public string Company { get; }

    /// <summary>The estate's id.</summary>
    public string Estate { get; }

    /// <summary>The estate's name.</summary>
    public string Name { get; }

    /// <summary>The regulation of the estate's place; null for the desk's default.</summary>
    public Regulation? Regulation { get; set; }

    /// <summary>Law, contract and enterprise overlays of this estate (附件2 第二十三条); copied when set, null is none.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public IReadOnlyList<Overlay> Overlays { get; set => field = Door.List(value, nameof(Overlays)); } = [];

    /// <summary>The estate's zone; Asia/Shanghai unless set.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public DateTimeZone Zone { get; set => field = Door.Required(value, nameof(Zone)); } = ChinaZone;

    /// <summary>Working hours; needed only by regulations that ask for them.</summary>
    public WorkingHours? WorkingHours { get; set; }

    /// <summary>
    /// The statutory calendar of the estate's place, as where regional law gives days of its own (广西三月三, <see cref="WorkingDayCalendar.WithRegionalHoliday"/>); null for the desk's.
    /// Limits of law and contract are counted on it. Give estates of one region the same instance, and load a newer notice into it as into the desk's.
    /// </summary>
    /// <exception cref="ArgumentException">It has a company's own days, on which no limit of law is counted.</exception>
    public WorkingDayCalendar? Calendar { get; set => field = value?.RequireStatutory(nameof(Calendar)); }

    /// <summary>
    /// The company's or the estate's own calendar (企业自定日, <see cref="WorkingDayCalendar.WithOwnDays"/>), on which its internal duties (企业内控) in days or working time are counted;
    /// null for the statutory one. It moves no limit of law or contract (附件2 第二十三条).
    /// </summary>
    public WorkingDayCalendar? OwnCalendar { get; set; }

    /// <summary>The people of the estate: project head, ledger keeper, customer service, headquarters; copied when set, null is nobody.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public IReadOnlyList<EstatePerson> People { get; set => field = Door.List(value, nameof(People)); } = [];

    /// <summary>
    /// 上线时间: from here on, inclusive, what happens at the estate is recorded here when it happens (附件2 第十九条 如实). An import that brings something
    /// later is taken all the same, but each such event bears the warning <c>IMPORTED_AFTER_GO_LIVE</c>, which the ledger shows; null marks nothing.
    /// </summary>
    public Instant? LiveSince { get; set; }

    internal Role RolesOf(string staffId)
    {
        var roles = Role.None;
        for (var i = 0; i < People.Count; i++)
        {
            if (string.Equals(People[i].Staff.Id, staffId, StringComparison.Ordinal))
            {
                roles |= People[i].Roles;
            }
        }

        return roles;
    }

    internal Staff? FirstWith(Role role)
    {
        for (var i = 0; i < People.Count; i++)
        {
            if ((People[i].Roles & role) != 0)
            {
                return People[i].Staff;
            }
        }

        return null;
    }

    private static string Required(string value, string field) => string.IsNullOrWhiteSpace(value)
        ? throw new ArgumentException($"小区资料缺少 {field}。 / The estate profile lacks {field}.", field)
        : value;
}
