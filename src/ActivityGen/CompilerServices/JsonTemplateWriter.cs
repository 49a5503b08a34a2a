using System.ComponentModel;

namespace ActivityGen.CompilerServices;

/// <summary>Writes a JSON template of a type.</summary>
/// <typeparam name="TActivity">The activity's type.</typeparam>
/// <param name="activity">The activity.</param>
/// <param name="json">Where the JSON goes.</param>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonTemplateWriter<TActivity>(in TActivity activity, ref ActivityJsonWriter json);
