using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace FirstResponder.Sdk.Hosting.Tests.Given;

/// <summary>What a node wrote to its log, exceptions and all.</summary>
internal sealed class Said : ILoggerProvider, ILogger
{
    internal ConcurrentQueue<(LogLevel Level, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            Lines.Enqueue((logLevel, formatter(state, exception) + exception));
    }

    public void Dispose()
    {
    }
}
