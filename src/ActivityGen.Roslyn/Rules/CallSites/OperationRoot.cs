using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>The whole body, or initializer, that an operation is part of.</summary>
internal static class OperationRoot
{
    internal static IOperation Of(IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }
}
