using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Broken calls stop here with an exception; what people may get wrong is refused later, as a value.</summary>
internal static class CommandDoor
{
    public static void Check(Case? current, CaseCommand command, DecisionContext context)
    {
        if (command is null)
        {
            throw new ArgumentNullException(nameof(command), "命令不能为空。 / The command must be given.");
        }

        if (context is null)
        {
            throw new ArgumentNullException(nameof(context), "决定所需的背景不能为空。 / The context must be given.");
        }

        CheckNeeds(context.Regulation, context.Estate);
        if (current is null)
        {
            if (command is Accept accept)
            {
                CheckEstate(accept.Company, accept.Place.Estate, context.Estate, nameof(context));
            }

            if (command is Import import)
            {
                CheckImport(import, context);
            }

            return;
        }

        if (command is not (Accept or Import) && command.Key != current.Key)
        {
            throw new ArgumentException($"命令针对 {command.Key}，案件却是 {current.Key}。 / The command is for {command.Key}, the case is {current.Key}.", nameof(command));
        }

        CheckSurroundings(current, context.Regulation, context.Estate, nameof(context));
        if (command is MigrateRules { To: { } to })
        {
            CheckNeeds(to, context.Estate);
        }
    }

    /// <summary>A case is looked at and decided upon in its own estate and under the rules it is pinned to.</summary>
    public static void CheckSurroundings(Case current, Regulation regulation, EstateProfile estate, string parameterName)
    {
        CheckEstate(current.Key.Company, current.Place.Estate, estate, parameterName);
        if (regulation.Hash != current.Pin.Hash)
        {
            throw new ArgumentException($"案件受理时适用 {current.Pin.Pack} 第 {current.Pin.Version} 版，提供的却是 {regulation.Id} 第 {regulation.Version} 版（附件2 第二十三条）。 / The case is pinned to {current.Pin.Pack} v{current.Pin.Version}; another regulation was given.", parameterName);
        }
    }

    private static void CheckImport(Import import, DecisionContext context)
    {
        CheckEstate(import.Intake.Company, import.Intake.Place.Estate, context.Estate, nameof(context));
        if (import.OccurredAt is not null || import.RecordedBy is not null || import.ContactId is not null)
        {
            throw new ArgumentException("导入本身不带 OccurredAt、RecordedBy、ContactId，请写在受理和各项既往事实上。 / An import has no OccurredAt, RecordedBy or ContactId of its own; give them to the intake and to the facts of the past.", nameof(import));
        }

        for (var i = 0; i < import.Past.Count; i++)
        {
            var key = import.Past[i].Key;
            if (key != default && (key.Company != import.Intake.Company || key.CaseId != (import.Intake.CaseId ?? context.NewCaseId)))
            {
                throw new ArgumentException($"既往事实第 {i + 1} 项针对 {key}，不是所导入的案件。 / Entry {i + 1} of the past is for {key}, not for the case that is imported.", nameof(import));
            }
        }
    }

    private static void CheckEstate(string company, string estate, EstateProfile given, string parameterName)
    {
        if (company != given.Company || estate != given.Estate)
        {
            throw new ArgumentException($"案件属于 {company} 的小区 {estate}，提供的却是 {given.Company} 的小区 {given.Estate}。 / The case belongs to the estate {estate} of {company}; the estate {given.Estate} of {given.Company} was given.", parameterName);
        }
    }

    private static void CheckNeeds(Regulation regulation, EstateProfile estate)
    {
        if (EstateNeeds.Missing(regulation, estate) is { } missing)
        {
            throw new ArgumentException(missing, nameof(estate));
        }
    }
}
