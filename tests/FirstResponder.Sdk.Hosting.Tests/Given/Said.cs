using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace FirstResponder.Sdk.Hosting.Tests.Given;

/// <summary>What a node wrote to its log, exceptions and all.</summary>
internal sealed class Said : ILoggerProvider, ILogger
{
    internal ConcurrentQueue<(LogLevel Level, string Text)> Lines { get; } = new();

    /// <summary>The words at which writing to the log itself fails; null for never.</summary>
    internal string? FailsAt { get; set; }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;
        string text = formatter(state, exception) + exception;
        Lines.Enqueue((logLevel, text));
        if (FailsAt is { } words && text.Contains(words, StringComparison.Ordinal))
            throw new IOException("The log can't be written.");
    }

    public void Dispose()
    {
    }
}
