public sealed class ReaderWindow
{
    public event EventHandler? Activated;

    public event EventHandler? Deactivated;

    public Task ClosedAsync()
    {
        Deactivated?.Invoke(this, EventArgs.Empty);
        Activated?.Invoke(this, EventArgs.Empty);
        return Task.CompletedTask;
    }
}
