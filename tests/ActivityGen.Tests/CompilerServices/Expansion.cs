namespace ActivityGen.Tests.CompilerServices;

internal enum Expansion
{
    None,
    Simple,
    Reserved,
}
