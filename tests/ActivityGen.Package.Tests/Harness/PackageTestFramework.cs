using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("ActivityGen.Package.Tests.Harness.PackageTestFramework", "ActivityGen.Package.Tests")]

namespace ActivityGen.Package.Tests.Harness;

/// <summary>xunit's own, which in the end removes what all tests share: a fixture lives as long as a collection, and one collection would run one test at a time.</summary>
public sealed class PackageTestFramework : XunitTestFramework
{
    /// <summary>Initializes a new instance of the <see cref="PackageTestFramework"/> class.</summary>
    public PackageTestFramework(IMessageSink messageSink)
        : base(messageSink)
    {
        DisposalTracker.Add(new Cleanup());
    }

    private sealed class Cleanup : IDisposable
    {
        public void Dispose() => PackageWorkspace.Remove();
    }
}
