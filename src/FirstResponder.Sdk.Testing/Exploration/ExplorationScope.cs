using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>How far an exploration goes: under which rules, through which categories (诉求类别), up to which round (轮次), and whether time passes on the way.</summary>
public sealed class ExplorationScope
{
    /// <summary>A search under <paramref name="regulation"/> through all of its categories, three rounds and the passing of time.</summary>
    /// <param name="regulation">The regulation, with its overlays if it has any; 赣建房〔2026〕7号 as shipped when left out.</param>
    public ExplorationScope(Regulation? regulation = null)
    {
        Regulation = regulation ?? Regulation.Jiangxi;
        Categories = [.. Regulation.Categories.Keys];
        Estate = ExplorationPeople.EstateOfEverybody();
    }

    /// <summary>The regulation that is explored.</summary>
    public Regulation Regulation { get; }

    /// <summary>The categories that a case may be sorted into (附件2 第八条). With several of them it may also move from one to another; with one it cannot be reclassified.</summary>
    /// <exception cref="ArgumentException">It is set to nothing, or to a category that the regulation doesn't know.</exception>
    public IReadOnlyList<Category> Categories
    {
        get;
        set => field = value is { Count: > 0 } && value.All(Regulation.Categories.ContainsKey)
            ? [.. value]
            : throw new ArgumentException("须给出该规则包里的诉求类别。 / Categories of the regulation must be given.", nameof(Categories));
    }

    /// <summary>The highest round that is followed, 1 to 7; 3 unless set. A step that opens a further one is counted as leaving the scope, not followed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 1 to 7.</exception>
    public int MaxRound
    {
        get;
        set => field = value is >= 1 and <= 7 ? value : throw new ArgumentOutOfRangeException(nameof(MaxRound), value, "轮次须在 1 至 7 之间。 / Rounds are 1 to 7.");
    } = 3;

    /// <summary>Whether time may pass until everything that runs has fallen due, so that late states are reached too; true unless set.</summary>
    public bool TimePasses { get; set; } = true;

    /// <summary>What is followed beside the loop itself; nothing unless set.</summary>
    public ExplorationExtras Extras { get; set; }

    /// <summary>The estate; one with somebody in every role unless set. Set it for regulations that ask for more, such as working hours.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public EstateProfile Estate { get; set => field = value ?? throw new ArgumentNullException(nameof(Estate)); }

    /// <summary>The working-day calendar; China's as shipped unless set.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public WorkingDayCalendar Calendar { get; set => field = value ?? throw new ArgumentNullException(nameof(Calendar)); } = WorkingDayCalendar.China;

    /// <summary>When the explored case is accepted; 2026-05-18 09:00 in China unless set. It should lie after the regulation took effect (附件2 第二十三条).</summary>
    public Instant Start { get; set; } = Instant.FromUtc(2026, 5, 18, 1, 0);

    /// <summary>How many pairs of different cases in one abstract state are compared, command by command; 200 unless set, 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int ComparedPairs
    {
        get;
        set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(ComparedPairs), value, "不能为负。 / It must not be negative.");
    } = 200;

    internal bool Follows(ExplorationExtras extra) => (Extras & extra) != 0;

    internal bool Sorts(Category category)
    {
        for (var i = 0; i < Categories.Count; i++)
        {
            if (Categories[i] == category)
            {
                return true;
            }
        }

        return false;
    }
}
