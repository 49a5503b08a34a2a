using System.Net;
using System.Numerics;

namespace ActivityGen.Generated.Tests.Models;

[UserActivity]
public sealed partial class RequiredString : RequiredForms<string, string?>;

[UserActivity]
public sealed partial class RequiredChar : RequiredForms<char, char?>;

[UserActivity]
public sealed partial class RequiredBool : RequiredForms<bool, bool?>;

[UserActivity]
public sealed partial class RequiredSByte : RequiredForms<sbyte, sbyte?>;

[UserActivity]
public sealed partial class RequiredByte : RequiredForms<byte, byte?>;

[UserActivity]
public sealed partial class RequiredInt16 : RequiredForms<short, short?>;

[UserActivity]
public sealed partial class RequiredUInt16 : RequiredForms<ushort, ushort?>;

[UserActivity]
public sealed partial class RequiredInt32 : RequiredForms<int, int?>;

[UserActivity]
public sealed partial class RequiredUInt32 : RequiredForms<uint, uint?>;

[UserActivity]
public sealed partial class RequiredInt64 : RequiredForms<long, long?>;

[UserActivity]
public sealed partial class RequiredUInt64 : RequiredForms<ulong, ulong?>;

[UserActivity]
public sealed partial class RequiredNInt : RequiredForms<nint, nint?>;

[UserActivity]
public sealed partial class RequiredNUInt : RequiredForms<nuint, nuint?>;

[UserActivity]
public sealed partial class RequiredInt128 : RequiredForms<Int128, Int128?>;

[UserActivity]
public sealed partial class RequiredUInt128 : RequiredForms<UInt128, UInt128?>;

[UserActivity]
public sealed partial class RequiredBigInteger : RequiredForms<BigInteger, BigInteger?>;

[UserActivity]
public sealed partial class RequiredHalf : RequiredForms<Half, Half?>;

[UserActivity]
public sealed partial class RequiredSingle : RequiredForms<float, float?>;

[UserActivity]
public sealed partial class RequiredDouble : RequiredForms<double, double?>;

[UserActivity]
public sealed partial class RequiredDecimal : RequiredForms<decimal, decimal?>;

[UserActivity]
public sealed partial class RequiredGuid : RequiredForms<Guid, Guid?>;

[UserActivity]
public sealed partial class RequiredDateTime : RequiredForms<DateTime, DateTime?>;

[UserActivity]
public sealed partial class RequiredDateTimeOffset : RequiredForms<DateTimeOffset, DateTimeOffset?>;

[UserActivity]
public sealed partial class RequiredDateOnly : RequiredForms<DateOnly, DateOnly?>;

[UserActivity]
public sealed partial class RequiredTimeOnly : RequiredForms<TimeOnly, TimeOnly?>;

[UserActivity]
public sealed partial class RequiredTimeSpan : RequiredForms<TimeSpan, TimeSpan?>;

[UserActivity]
public sealed partial class RequiredPlainEnum : RequiredForms<PlainEnum, PlainEnum?>;

[UserActivity]
public sealed partial class RequiredFlagsEnum : RequiredForms<FlagsEnum, FlagsEnum?>;

[UserActivity]
public sealed partial class RequiredByteEnum : RequiredForms<ByteEnum, ByteEnum?>;

[UserActivity]
public sealed partial class RequiredDuplicateEnum : RequiredForms<DuplicateEnum, DuplicateEnum?>;

[UserActivity]
public sealed partial class RequiredCelsius : RequiredForms<Celsius, Celsius?>;

[UserActivity]
public sealed partial class RequiredUri : RequiredForms<Uri, Uri?>;

[UserActivity]
public sealed partial class RequiredIPAddress : RequiredForms<IPAddress, IPAddress?>;

[UserActivity]
public sealed partial class RequiredTag : RequiredForms<Tag, Tag?>;

/// <summary>Members that are set where the activity has them, of each way to read one.</summary>
[UserActivity]
public sealed partial class SettableString : SettableForms<string, string?>;

[UserActivity]
public sealed partial class SettableBool : SettableForms<bool, bool?>;

[UserActivity]
public sealed partial class SettableInt32 : SettableForms<int, int?>;

[UserActivity]
public sealed partial class SettableDouble : SettableForms<double, double?>;

[UserActivity]
public sealed partial class SettableGuid : SettableForms<Guid, Guid?>;

[UserActivity]
public sealed partial class SettableDateTime : SettableForms<DateTime, DateTime?>;

[UserActivity]
public sealed partial class SettablePlainEnum : SettableForms<PlainEnum, PlainEnum?>;

[UserActivity]
public sealed partial class SettableCelsius : SettableForms<Celsius, Celsius?>;

[UserActivity]
public sealed partial class SettableUri : SettableForms<Uri, Uri?>;

[UserActivity]
public sealed partial class SettableTag : SettableForms<Tag, Tag?>;
