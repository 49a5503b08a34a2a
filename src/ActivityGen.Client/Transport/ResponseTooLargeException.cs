namespace ActivityGen.Client;

/// <summary>An answer has more bytes than the options allow; never leaves the client.</summary>
internal sealed class ResponseTooLargeException : Exception;
