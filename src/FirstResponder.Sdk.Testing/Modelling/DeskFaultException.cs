namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>An ERP behaved otherwise than it must: the model found a difference, or one of the ten statements doesn't hold. The message says all; any test framework prints it.</summary>
public sealed class DeskFaultException : Exception
{
    /// <summary>A fault without words.</summary>
    public DeskFaultException()
    {
    }

    /// <summary>A fault.</summary>
    /// <param name="message">What was found.</param>
    public DeskFaultException(string message)
        : base(message)
    {
    }

    /// <summary>A fault that another exception shows.</summary>
    /// <param name="message">What was found.</param>
    /// <param name="innerException">The other exception.</param>
    public DeskFaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
