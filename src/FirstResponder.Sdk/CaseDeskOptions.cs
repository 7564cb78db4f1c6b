using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk;

/// <summary>What a desk is built from.</summary>
public sealed class CaseDeskOptions
{
    /// <summary>The regulation for estates that the directory doesn't know or for which it names none; null when there is no default.</summary>
    public Regulation? Regulation { get; set; }

    /// <summary>Where estates are found; null when every estate runs under <see cref="Regulation"/>.</summary>
    public IEstateDirectory? Estates { get; set; }

    /// <summary>The working-day calendar, for estates whose profile names none (<see cref="Cases.EstateProfile.Calendar"/>); the State Council's, as this package knows it, unless set.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    /// <exception cref="ArgumentException">It has a company's own days, on which no limit of law is counted.</exception>
    public WorkingDayCalendar Calendar { get; set => field = Door.Required(value, nameof(Calendar)).RequireStatutory(nameof(Calendar)); } = WorkingDayCalendar.China;

    /// <summary>The clock; the system's unless set. Nothing but the desk looks at it.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public IClock Clock { get; set => field = Door.Required(value, nameof(Clock)); } = SystemClock.Instance;

    /// <summary>Finds the regulations that cases were accepted under; the package's own library unless set. What the desk composes is kept in it when it is a <see cref="RegulationLibrary"/>, otherwise for as long as the desk lives.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public IRegulationLibrary Library { get; set => field = Door.Required(value, nameof(Library)); } = new RegulationLibrary();

    /// <summary>Reads new requests and proposes their category; with the lexicon that the package ships unless set, for instance to one with the company's overlay. A person decides (附件2 第八条).</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public CategoryClassifier Classifier { get; set => field = Door.Required(value, nameof(Classifier)); } = CategoryClassifier.BuiltIn;

    /// <summary>How many events are read at a time; 500 unless set.</summary>
    public int ReadPageSize { get; set; } = 500;
}
