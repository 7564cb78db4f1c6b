namespace FirstResponder.Sdk.Tests.Samples;

/// <summary>Stops the run as Ctrl+C does, once a text has been written.</summary>
internal sealed class StoppingWriter(string text, CancellationTokenSource stop) : StringWriter
{
    public override void Write(string? value)
    {
        base.Write(value);
        if (!stop.IsCancellationRequested && ToString().Contains(text, StringComparison.Ordinal))
        {
            stop.Cancel();
        }
    }
}
