namespace ActivityPublisher.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("activity-publisher-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    internal string Of(string name) => System.IO.Path.Combine(Path, name);
}
