using System.Collections.Concurrent;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Hosting.Tests.Given;

/// <summary>What an ERP's channel was asked, and how it shall answer.</summary>
internal sealed class MessageChannel
{
    internal ConcurrentQueue<ResultNotice> Sent { get; } = new();

    internal ConcurrentQueue<string> AskedFor { get; } = new();

    internal ContactWay? Way { get; set; } = ContactWay.WeChat;

    internal Func<ResultNotice, CancellationToken, Task<NotificationResult>> Send { get; set; } = (notice, _) => Task.FromResult(NotificationResult.Delivered("wx-" + notice.Id));

    internal Func<ResultNotice, NotificationResult> Find { get; set; } = _ => NotificationResult.Unknown;
}

internal sealed class ManualPort(MessageChannel channel) : INotificationPort
{
    public ValueTask<ResultWords?> ComposeAsync(CaseView view, CaseContact contact, CancellationToken cancellationToken) =>
        new(channel.Way is { } way ? new ResultWords(way, PersonalText.Free("您反映的灯已修好：" + view.Case.Round.Completed!.Result!.Reveal())) : null);

    public async ValueTask<NotificationResult> SendAsync(ResultNotice notice, CancellationToken cancellationToken)
    {
        channel.Sent.Enqueue(notice);
        return await channel.Send(notice, cancellationToken);
    }

    public ValueTask<NotificationResult> FindAsync(ResultNotice notice, CancellationToken cancellationToken)
    {
        channel.AskedFor.Enqueue(notice.Id);
        return new(channel.Find(notice));
    }
}
