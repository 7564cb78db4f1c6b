namespace FirstResponder.Sdk.Hosting.Feed;

/// <summary>Names the event at which a handler failed, for the log; what it threw stands inside.</summary>
internal sealed class HandlerFailedException(string handler, CaseEventDelivery delivery, Exception inner) : Exception(
    $"处理者 {handler} 第 {delivery.Attempt} 次处理事件 {delivery} 失败。 / Handler {handler} failed at event {delivery}, attempt {delivery.Attempt}.", inner);
