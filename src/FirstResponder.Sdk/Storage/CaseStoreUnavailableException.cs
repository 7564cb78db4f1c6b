namespace FirstResponder.Sdk.Storage;

/// <summary>
/// The database behind a store couldn't answer: it is down, refused, timed out, or broke off. Thrown in place of whatever its driver
/// throws, which stands in <see cref="Exception.InnerException"/>. After a failed append the outcome is unknown; the same command
/// id may safely be sent again.
/// </summary>
public sealed class CaseStoreUnavailableException : Exception
{
    /// <summary>A fault with a message of its own that another attempt won't heal.</summary>
    public CaseStoreUnavailableException()
        : this("存储不可用。 / The case store is unavailable.")
    {
    }

    /// <summary>A fault that another attempt won't heal.</summary>
    /// <param name="message">What failed, in Chinese and English; no personal data.</param>
    public CaseStoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>A fault that another attempt won't heal.</summary>
    /// <param name="message">What failed, in Chinese and English; no personal data.</param>
    /// <param name="innerException">The driver's exception.</param>
    public CaseStoreUnavailableException(string message, Exception innerException)
        : this(message, isTransient: false, innerException)
    {
    }

    /// <summary>A fault, and whether it is worth trying again.</summary>
    /// <param name="message">What failed, in Chinese and English; no personal data.</param>
    /// <param name="isTransient">Whether the same call may succeed a moment later without anybody's help.</param>
    /// <param name="innerException">The driver's exception.</param>
    public CaseStoreUnavailableException(string message, bool isTransient, Exception? innerException)
        : base(message, innerException) => IsTransient = isTransient;

    /// <summary>
    /// Whether the same call may succeed a moment later: a lost connection, a deadlock, a serialization failure. False for what
    /// somebody has to mend, such as a missing table or a wrong password.
    /// </summary>
    public bool IsTransient { get; }
}
