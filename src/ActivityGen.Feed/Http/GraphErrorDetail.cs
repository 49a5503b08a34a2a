namespace ActivityGen.Feed.Http;

/// <summary>One finding.</summary>
/// <param name="Code">The rule's id.</param>
/// <param name="Target">The property's path; empty where it is about the whole body.</param>
/// <param name="Message">What is wrong, what is allowed and what to write instead.</param>
internal sealed record GraphErrorDetail(string Code, string Target, string Message);
