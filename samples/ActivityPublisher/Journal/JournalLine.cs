using ActivityPublisher.Activities;

namespace ActivityPublisher.Journal;

/// <summary>A line of the journal: an activity, or why it is none.</summary>
/// <param name="Number">The line's number, from 1, blank lines counted.</param>
/// <param name="Activity">The activity; null where the line could not be read.</param>
/// <param name="Problem">Why the line could not be read; null where it could.</param>
internal readonly record struct JournalLine(int Number, IJournalActivity? Activity, string? Problem);
