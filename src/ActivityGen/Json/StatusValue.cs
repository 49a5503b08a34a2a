namespace ActivityGen;

/// <summary>A <c>status</c> as it was read: what it means, and its text where it means nothing to us.</summary>
internal readonly struct StatusValue
{
    internal StatusValue(ActivityStatus status, string? unknownText = null)
    {
        Status = status;
        UnknownText = unknownText;
    }

    internal ActivityStatus? Status { get; }

    internal string? UnknownText { get; }

    internal static StatusValue Of(string text)
    {
        ActivityStatus status = StatusNames.Parse(text);
        return new StatusValue(status, text == StatusNames.Of(status) ? null : text);
    }
}
