namespace ActivityGen.Generated.Tests.Models;

/// <summary>Formats that keep the whole value, several in a text where it stays clear which is which.</summary>
[UserActivity(AppActivityId = "f", ActivationUrl = "x://y", AppDisplayName = "{I:D5}|{J:d3}|{K:D}")]
[VisualElements(DisplayText = "{N:N} {B:B} {P:P} {X:X}", Description = "{T:O}|{O:o}|{D:O}|{M:O}|{S:c}")]
[Attribution(AlternateText = "{R:R} {G:G17} {F:R} {E:D} {L:G}")]
public partial record ReadFormats(
    int I, sbyte J, ulong K, Guid N, Guid B, Guid P, Guid X, DateTime T, DateTimeOffset O, DateOnly D, TimeOnly M, TimeSpan S, double R, double G, float F, PlainEnum E, FlagsEnum L);

/// <summary>Texts of several holes that are clear.</summary>
[UserActivity(AppActivityId = "t", ActivationUrl = "x://y", AppDisplayName = "{Season}x{Episode}: {Title}")]
[VisualElements(DisplayText = "{On}{Off}", Description = "{{{Day}}} {Id}{Rest}", Content = """{ "type": "AdaptiveCard", "version": "1.0", "t": "${Count} of ${Total} ${Mood}!", "u": "${Maybe}${Other}" }""")]
public partial record ReadTexts(int Season, uint Episode, string Title, bool On, bool? Off, DateOnly Day, Guid Id, string? Rest, int Count, int? Total, PlainEnum Mood, bool? Maybe, Guid? Other);
