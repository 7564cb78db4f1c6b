using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>What an ERP is started with in a model run: the estate (小区), its rules, the calendar, and the clock that the model moves. The reference is started with the same.</summary>
public sealed class DeskSetting
{
    private readonly RegulationLibrary library;

    internal DeskSetting(EstateProfile estate, Regulation regulation, WorkingDayCalendar calendar, IClock clock)
        : this(estate, regulation, calendar, clock, new RegulationLibrary())
    {
    }

    private DeskSetting(EstateProfile estate, Regulation regulation, WorkingDayCalendar calendar, IClock clock, RegulationLibrary library)
    {
        Estate = estate;
        Regulation = regulation;
        Calendar = calendar;
        Clock = clock;
        this.library = library;
        Estates = new EstateList(estate);
    }

    /// <summary>The company whose cases the run is about.</summary>
    public string Company => Estate.Company;

    /// <summary>The estate, with the people of its directory.</summary>
    public EstateProfile Estate { get; }

    /// <summary>A directory that knows the estate.</summary>
    public IEstateDirectory Estates { get; }

    /// <summary>The rules.</summary>
    public Regulation Regulation { get; }

    /// <summary>The working-day calendar of this start; a restart may come with another.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>The model's clock. Whatever the ERP dates, it must date by this one.</summary>
    public IClock Clock { get; }

    /// <summary>All of it as the options of a desk. Rules that a case moved to are found again after a restart.</summary>
    /// <returns>New options at each call.</returns>
    public CaseDeskOptions ToOptions() => new() { Regulation = Regulation, Estates = Estates, Calendar = Calendar, Clock = Clock, Library = library };

    internal Regulation? Find(Pin pin) => library.Find(pin.Pack, pin.Version, pin.Hash);

    internal DeskSetting Under(WorkingDayCalendar calendar) => new(Estate, Regulation, calendar, Clock, library);
}
