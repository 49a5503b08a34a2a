using System.Net;
using System.Numerics;

namespace ActivityGen.Generated.Tests.Models;

/// <summary>Templates with every operator, and nulls in every position; one pair of values fits all types of holes.</summary>
internal static class HoleTemplates
{
    public const string Id = "/é{V}{+V}{+N,V}{#N}{#V,N}";
    public const string Url = "x-holes://h/ü{V}{?N,V}{&N,V}";
    public const string Content = "x-holes://h/{V,N}{.N,V}{.V,N}{/N,V}{/V,N}{;V,N}{;N}";
    public const string Fallback = "https://h/{N}{N,V}{N,V,N}?x=1{&V,N}{&N}";
    public const string Icon = "https://h{/N}{?N}{&V}";
    public const string Title = "\"{V}\u0001\\{{{N}}}";
    public const string Text = "{N}";
}

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record StringHole(string V, string? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record CharHole(char V, char? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record BoolHole(bool V, bool? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record SByteHole(sbyte V, sbyte? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record ByteHole(byte V, byte? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record Int16Hole(short V, short? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record UInt16Hole(ushort V, ushort? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record Int32Hole(int V, int? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record UInt32Hole(uint V, uint? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record Int64Hole(long V, long? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record UInt64Hole(ulong V, ulong? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record NIntHole(nint V, nint? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record NUIntHole(nuint V, nuint? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record Int128Hole(Int128 V, Int128? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record UInt128Hole(UInt128 V, UInt128? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record HalfHole(Half V, Half? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record SingleHole(float V, float? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record DoubleHole(double V, double? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record DecimalHole(decimal V, decimal? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record GuidHole(Guid V, Guid? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record UriHole(Uri V, Uri? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record DateTimeHole(DateTime V, DateTime? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record DateTimeOffsetHole(DateTimeOffset V, DateTimeOffset? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record DateOnlyHole(DateOnly V, DateOnly? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record TimeOnlyHole(TimeOnly V, TimeOnly? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record TimeSpanHole(TimeSpan V, TimeSpan? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record PlainHole(PlainEnum V, PlainEnum? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record FlagsHole(FlagsEnum V, FlagsEnum? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record ByteEnumHole(ByteEnum V, ByteEnum? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record DuplicateHole(DuplicateEnum V, DuplicateEnum? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record BigIntegerHole(BigInteger V, BigInteger? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record IPAddressHole(IPAddress V, IPAddress? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record AwkwardHole(AwkwardText V, AwkwardText? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record LongHole(LongText V, LongText? N);

[UserActivity(AppActivityId = HoleTemplates.Id, ActivationUrl = HoleTemplates.Url, ContentUrl = HoleTemplates.Content, FallbackUrl = HoleTemplates.Fallback, AppDisplayName = "{V}{N}")]
[VisualElements(DisplayText = HoleTemplates.Title, Description = HoleTemplates.Text)]
[Attribution(IconUrl = HoleTemplates.Icon, AlternateText = HoleTemplates.Text)]
public partial record EmptyHole(EmptyText V, EmptyText? N);
