using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>AG0402: what only the server sets is not set on an object that the method makes.</summary>
/// <remarks>An object that came from elsewhere is not being published by who changes it; a <c>with</c> makes an object, whatever it is made from.</remarks>
internal static class ServerSetCheck
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptors.Create(RuleCatalog.GraphServerSet);

    /// <summary>Finds assignments in an initializer.</summary>
    internal static void FindIn(IObjectOrCollectionInitializerOperation? initializer, GraphModel model, Action<Diagnostic> report)
    {
        if (initializer is null)
        {
            return;
        }

        foreach (IOperation element in initializer.Initializers)
        {
            if (element is ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } assignment)
            {
                Judge(assignment, member, model, report);
            }
        }
    }

    /// <summary>Judges an assignment to a property of a variable that only new objects are put into.</summary>
    /// <remarks>Each assignment is asked for itself: what a node's action says of another node is not shown while the developer types.</remarks>
    internal static void FindIn(IAssignmentOperation assignment, GraphModels models, Action<Diagnostic> report)
    {
        if (assignment.Target is IMemberReferenceOperation { Instance: ILocalReferenceOperation { Local: var local } } member
            && models.Find(local.Type) is { } model
            && model.IsServerSet(member.Member.Name)
            && IsMadeHere(assignment, local))
        {
            Judge(assignment, member, model, report);
        }
    }

    private static bool IsMadeHere(IOperation place, ILocalSymbol local)
    {
        bool isMade = false;
        foreach (IOperation operation in OperationRoot.Of(place).DescendantsAndSelf())
        {
            if (PutInto(operation, local) is { } put)
            {
                bool isNew = put is IObjectCreationOperation or IWithOperation;
                if (!isNew && !AssignedMembers.IsNull(put))
                {
                    return false;
                }

                isMade |= isNew;
            }
            else if (operation is ILocalReferenceOperation { Parent: IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or ITupleOperation } reference
                && SymbolEqualityComparer.Default.Equals(reference.Local, local))
            {
                return false;
            }
        }

        return isMade;
    }

    /// <summary>Gets what a statement puts into a variable; null for other statements.</summary>
    private static IOperation? PutInto(IOperation operation, ILocalSymbol local) =>
        AssignedMembers.Unconverted(operation switch
        {
            IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local) => declarator.Initializer?.Value,
            IAssignmentOperation { Target: ILocalReferenceOperation target } assignment when SymbolEqualityComparer.Default.Equals(target.Local, local) => assignment.Value,
            _ => null,
        });

    private static void Judge(IAssignmentOperation assignment, IMemberReferenceOperation member, GraphModel model, Action<Diagnostic> report)
    {
        if (model.IsServerSet(member.Member.Name) && !AssignedMembers.IsNull(assignment.Value))
        {
            report(Diagnostic.Create(Descriptor, assignment.Syntax.GetLocation(), model.Name, member.Member.Name));
        }
    }
}
