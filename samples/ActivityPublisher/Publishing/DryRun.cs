using ActivityGen;
using ActivityPublisher.Activities;

namespace ActivityPublisher.Publishing;

/// <summary>Sends nothing: prints each request, and writes it where that is wanted.</summary>
internal sealed class DryRun(ActivityView view, RequestFolder? folder) : IDestination
{
    /// <inheritdoc/>
    public Task<UserActivity> SendAsync(IJournalActivity activity, CancellationToken cancellationToken)
    {
        ActivityRequest request = ActivityRequest.For(activity);
        folder?.Write(request);
        return Task.FromResult(request.Activity);
    }

    /// <inheritdoc/>
    public void Sent(UserActivity activity, int? updatedLine) => view.PrintRequest(activity, updatedLine);

    /// <inheritdoc/>
    public Task FinishAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
