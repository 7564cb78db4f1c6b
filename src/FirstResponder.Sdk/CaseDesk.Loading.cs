using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk;

public sealed partial class CaseDesk
{
    private async ValueTask<LoadedCase> LoadAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var loaded = new LoadedCase();
        EventPage page;
        do
        {
            page = await store.ReadAsync(key, loaded.Case?.Version ?? 0, options.ReadPageSize, cancellationToken).ConfigureAwait(false);
            loaded.Add(key, page);
        }
        while (!page.IsEnd);
        return loaded;
    }

    private async ValueTask<CaseView> ViewAsync(Case current, CancellationToken cancellationToken)
    {
        var scene = await SceneAsync(current, null, cancellationToken).ConfigureAwait(false);
        return scene.View(current, Now(), options.Calendar);
    }

    // A case keeps the rules of its acceptance (AMB-29); a new one takes those of its estate's place (附件2 第二条).
    private async ValueTask<EstateScene> SceneAsync(Case? current, Accept? accept, CancellationToken cancellationToken)
    {
        var company = current?.Key.Company ?? accept?.Company;
        var estate = current?.Place.Estate ?? accept?.Place.Estate;
        if (company is null || estate is null)
        {
            return new EstateScene(new Refusal("NO_SUCH_CASE", options.Regulation?.ClauseOf("NO_SUCH_CASE") ?? ""));
        }

        var profile = options.Estates is null ? null : await options.Estates.FindAsync(company, estate, cancellationToken).ConfigureAwait(false);
        if (current is not null)
        {
            return new EstateScene(profile ?? new EstateProfile(company, estate, estate), Pinned(current, profile));
        }

        var regulation = profile?.Regulation ?? options.Regulation;
        if (regulation is null)
        {
            // Where no rules are known there is no clause to cite either.
            return new EstateScene(new Refusal("ESTATE_UNKNOWN", "", estate));
        }

        profile ??= new EstateProfile(company, estate, estate);
        var composed = rules.Compose(regulation, profile.Overlays);
        return EstateNeeds.Missing(composed, profile) is { } missing ? throw new InvalidOperationException(missing) : new EstateScene(profile, composed);
    }

    private Regulation Pinned(Case current, EstateProfile? profile)
    {
        var pin = current.Pin;
        if (rules.Find(pin) is { } held)
        {
            return held;
        }

        // The library may not have composed the estate's present overlays yet since the host started.
        if (profile is not null && (profile.Regulation ?? options.Regulation) is { } regulation && rules.Compose(regulation, profile.Overlays) is var composed && composed.Hash == pin.Hash)
        {
            return composed;
        }

        throw new InvalidOperationException(
            $"找不到案件 {current.Key} 受理时的规则 {pin.Pack} 第 {pin.Version} 版（叠加 {string.Join("、", pin.Overlays)}），请把它加入规则库。 / The rules that case {current.Key} was accepted under, {pin.Pack} v{pin.Version} with overlays {string.Join(", ", pin.Overlays)}, are not in the library; add them.");
    }
}
