using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Time;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace FirstResponder.Sdk;

/// <summary>Says how the desk of a container is built; see <see cref="FirstResponderServices.AddFirstResponder"/>.</summary>
public sealed class FirstResponderBuilder
{
    internal FirstResponderBuilder(IServiceCollection services) => Services = services;

    /// <summary>The host's services, for packages that add more than a store.</summary>
    public IServiceCollection Services { get; }

    internal CaseDeskOptions Options { get; } = new();

    internal Func<IServiceProvider, ICaseStore>? Store { get; private set; }

    internal Func<IServiceProvider, IEstateDirectory>? Estates { get; private set; }

    /// <summary>The regulation for estates that the directory doesn't know or for which it names none.</summary>
    public FirstResponderBuilder UseRegulation(Regulation regulation)
    {
        Options.Regulation = regulation ?? throw new ArgumentNullException(nameof(regulation));
        return this;
    }

    /// <summary>Keeps cases in memory: for tests and samples; everything is gone with the process.</summary>
    public FirstResponderBuilder UseInMemoryStore() => UseStore(_ => new InMemoryCaseStore());

    /// <summary>Keeps cases in a store of the host's making; one instance for the container.</summary>
    public FirstResponderBuilder UseStore(Func<IServiceProvider, ICaseStore> store)
    {
        Store = store ?? throw new ArgumentNullException(nameof(store));
        return this;
    }

    /// <summary>Finds estates in a directory of the host's making; one instance for the container.</summary>
    public FirstResponderBuilder UseEstates(Func<IServiceProvider, IEstateDirectory> estates)
    {
        Estates = estates ?? throw new ArgumentNullException(nameof(estates));
        return this;
    }

    /// <summary>Finds estates in <paramref name="estates"/>.</summary>
    public FirstResponderBuilder UseEstates(IEstateDirectory estates)
    {
        if (estates is null)
        {
            throw new ArgumentNullException(nameof(estates));
        }

        return UseEstates(_ => estates);
    }

    /// <summary>Finds estates in a directory that lives in a scope, such as one over the ERP's own <c>DbContext</c>: every look has a scope of its own, in requests and in background services alike.</summary>
    /// <typeparam name="TDirectory">The directory; made by the container.</typeparam>
    public FirstResponderBuilder UseScopedEstates<TDirectory>()
        where TDirectory : class, IEstateDirectory
    {
        Services.AddScoped<TDirectory>();
        return UseEstates(provider => new ScopedEstates<TDirectory>(provider.GetRequiredService<IServiceScopeFactory>()));
    }

    /// <summary>The working-day calendar, such as one with a newer year loaded.</summary>
    public FirstResponderBuilder UseCalendar(WorkingDayCalendar calendar)
    {
        Options.Calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));
        return this;
    }

    /// <summary>The clock; the system's unless set.</summary>
    public FirstResponderBuilder UseClock(IClock clock)
    {
        Options.Clock = clock ?? throw new ArgumentNullException(nameof(clock));
        return this;
    }

    /// <summary>The classifier that proposes the category of new requests, such as one with the company's overlay of the lexicon.</summary>
    public FirstResponderBuilder UseClassifier(CategoryClassifier classifier)
    {
        Options.Classifier = classifier ?? throw new ArgumentNullException(nameof(classifier));
        return this;
    }

    /// <summary>The library that finds the rules of cases accepted long ago.</summary>
    public FirstResponderBuilder UseLibrary(IRegulationLibrary library)
    {
        Options.Library = library ?? throw new ArgumentNullException(nameof(library));
        return this;
    }
}
