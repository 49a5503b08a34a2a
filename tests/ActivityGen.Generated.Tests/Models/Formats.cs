namespace ActivityGen.Generated.Tests.Models;

[UserActivity(AppActivityId = "/f/{I}", ActivationUrl = "contoso://f/{I}", AppDisplayName = "{E:D}|{E:X}|{F:G}|{F:F}")]
[VisualElements(DisplayText = "{I:N2}|{I:X8}|{D:C}|{D:P1}", Description = "{T:dddd, d MMMM yyyy}|{O:HH:mm zzz}|{S:g}|{U}|{G:N}|{N:0.00}")]
public partial record Formats(int I, double D, DateTime T, DateTimeOffset O, TimeSpan S, PlainEnum E, FlagsEnum F, Guid G, decimal? N, Uri U);
