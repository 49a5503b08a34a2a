using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ActivityGen;

/// <summary>UTF-8, several characters at a time.</summary>
internal static class Utf8Vectors
{
    /// <summary>Gets the UTF-8 form of scalar values from U+0800 to U+FFFF: three bytes each, in memory order, and a fourth that is zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<uint> ThreeBytes(Vector128<uint> scalars) => BitConverter.IsLittleEndian
        ? (scalars >>> 12) | ((scalars << 2) & Vector128.Create(0x3F00u)) | ((scalars << 16) & Vector128.Create(0x3F_0000u)) | Vector128.Create(0x80_80E0u)
        : ((scalars << 12) & Vector128.Create(0x0F00_0000u)) | ((scalars << 10) & Vector128.Create(0x3F_0000u)) | ((scalars << 8) & Vector128.Create(0x3F00u)) | Vector128.Create(0xE080_8000u);

    /// <summary>Gets the indices that move a vector's bytes down, so that the one at an index comes first; those behind its end choose anything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> Indices(int first) => Vector128<byte>.Indices + Vector128.Create((byte)first);
}
