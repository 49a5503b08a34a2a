using System.ComponentModel;
using System.Text.Json;

namespace ActivityGen.CompilerServices;

/// <summary>Reads one element of a JSON array.</summary>
/// <typeparam name="T">What the element is.</typeparam>
/// <param name="element">The element.</param>
/// <param name="value">Its value.</param>
/// <returns>Whether it is one.</returns>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool JsonItemReader<T>(JsonElement? element, out T value);
