namespace ActivityGen.CompilerServices;

/// <summary>Names types as C# does, for messages.</summary>
internal static class TypeDisplay
{
    /// <summary>Gets a type's name with those of the types around it, without namespace: <c>Library.Shelf&lt;T&gt;</c>.</summary>
    internal static string Of(Type? type)
    {
        if (type is null)
        {
            return string.Empty;
        }

        string name = type.Name;
        int arity = name.IndexOf('`', StringComparison.Ordinal);
        if (arity >= 0)
        {
            // The parameters of the types around it come first, and are theirs.
            Type[] parameters = type.GetGenericTypeDefinition().GetGenericArguments();
            int own = (type.DeclaringType?.GetGenericArguments().Length).GetValueOrDefault();
            name = $"{name[..arity]}<{string.Join(", ", parameters[own..].Select(parameter => parameter.Name))}>";
        }

        return type.DeclaringType is { } outer ? $"{Of(outer)}.{name}" : name;
    }
}
