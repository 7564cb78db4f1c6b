using FirstResponder.Sdk.Storage;

namespace CustomStore;

public sealed partial class CustomCaseStore
{
    /// <inheritdoc/>
    public async ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken)
    {
        StoreArgument.Company(company, nameof(company));
        StoreArgument.Count(maxCount, nameof(maxCount));
        while (true)
        {
            FeedPage page = await OutsideTransaction(session => Feed.ReadAsync(session, company, after, maxCount), cancellationToken).ConfigureAwait(false);
            // A page that isn't full and isn't the end lacks what is committed and has no position yet.
            if (page.IsEnd || page.Entries.Count == maxCount)
                return page;
            if (!await OutsideTransaction(session => FeedHead.IsOpenAsync(session, company), cancellationToken).ConfigureAwait(false))
                await InTransaction(session => FeedHead.OpenAsync(session, company), cancellationToken).ConfigureAwait(false);
            await InTransaction(session => FeedHead.TryNumberAsync(session, company), cancellationToken).ConfigureAwait(false);
        }
    }
}
