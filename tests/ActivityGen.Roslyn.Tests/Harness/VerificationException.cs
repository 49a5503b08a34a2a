using Xunit.Sdk;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>A verifier's verdict. Its message is all that the reader of a failed test has, so it carries sources and differences.</summary>
public sealed class VerificationException(string message) : XunitException(message);
