using ActivityGen;
using ActivityPublisher.Activities;

namespace ActivityPublisher.Publishing;

/// <summary>Where activities go.</summary>
internal interface IDestination
{
    /// <summary>Sends one activity: creates it, or replaces the one of its id.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What was sent, or what came back.</returns>
    /// <exception cref="ActivityValidationException">A value breaks a rule; nothing was sent.</exception>
    /// <exception cref="RefusedException">The service does not take it.</exception>
    Task<UserActivity> SendAsync(IJournalActivity activity, CancellationToken cancellationToken);

    /// <summary>Says that one was sent.</summary>
    /// <param name="activity">What <see cref="SendAsync"/> gave.</param>
    /// <param name="updatedLine">The line whose activity it replaced; null where it is new.</param>
    void Sent(UserActivity activity, int? updatedLine);

    /// <summary>Says what there is to say when all are sent.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Done.</returns>
    Task FinishAsync(CancellationToken cancellationToken);
}
