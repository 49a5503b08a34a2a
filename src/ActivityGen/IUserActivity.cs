using System.Buffers;

namespace ActivityGen;

/// <summary>What every annotated type is: something that knows its id, its Graph object and its JSON body.</summary>
/// <remarks>Generated for types with <see cref="UserActivityAttribute"/>; it can be implemented by hand too.</remarks>
public interface IUserActivity
{
    /// <summary>Gets the id that the app knows the activity by, as it is (not percent-encoded).</summary>
    /// <exception cref="ActivityValidationException">The id cannot be made, because the type breaks a rule.</exception>
    string AppActivityId { get; }

    /// <summary>Maps the activity to the Graph object.</summary>
    /// <returns>An activity that breaks no rule of severity error.</returns>
    /// <exception cref="ActivityValidationException">A value breaks a rule; every violation is listed.</exception>
    UserActivity ToUserActivity();

    /// <summary>Writes the activity as the UTF-8 JSON body of a request.</summary>
    /// <param name="utf8Json">Where the body goes. Nothing is written where a rule is broken.</param>
    /// <exception cref="ActivityValidationException">A value breaks a rule; every violation is listed.</exception>
    void WriteJson(IBufferWriter<byte> utf8Json);

    /// <summary>Writes the activity as the UTF-8 JSON body of a request.</summary>
    /// <returns>The body.</returns>
    /// <exception cref="ActivityValidationException">A value breaks a rule; every violation is listed.</exception>
    byte[] ToJsonUtf8Bytes()
    {
        ArrayBufferWriter<byte> body = new();
        WriteJson(body);
        return body.WrittenSpan.ToArray();
    }
}
