using System.Collections.Immutable;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>AG0401: an object for the Graph SDK has what the service requires.</summary>
internal sealed class RequiredCheck(GraphModels models, ProjectIndex index)
{
    /// <summary>The property of a diagnostic that names what is missing, for the code fix.</summary>
    internal const string Missing = "Missing";

    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptors.Create(RuleCatalog.GraphRequired);

    internal Diagnostic? Find(IObjectCreationOperation creation, GraphModel model, CancellationToken cancellationToken)
    {
        if (IsComplete(creation, model))
        {
            return null;
        }

        ObjectTrace trace = ObjectTracer.Trace(creation, models, index, cancellationToken);
        if (IsExcused(trace) || IsBeginning(creation) || IsPartOfExcused(creation, cancellationToken))
        {
            return null;
        }

        List<string> missing = [];
        foreach (string property in model.Required)
        {
            if (!trace.Assigned.Contains(property) && !(trace.IsLost && ForeignFills.Exist(property, model, models, index, cancellationToken)))
            {
                missing.Add(property);
            }
        }

        if (missing.Count == 0)
        {
            return null;
        }

        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(Missing, string.Join(",", missing));
        return Diagnostic.Create(Descriptor, Head(creation.Syntax), properties, model.Name, List(missing), List(model.Required));
    }

    /// <summary>Gets a value indicating whether the initializer alone has everything; then nothing is to be followed.</summary>
    private static bool IsComplete(IObjectCreationOperation creation, GraphModel model)
    {
        ObjectTrace own = new();
        AssignedMembers.AddConstructor(creation, own);
        AssignedMembers.Add(creation.Initializer, own);
        foreach (string property in model.Required)
        {
            if (!own.Assigned.Contains(property))
            {
                return own.IsOutOfSight;
            }
        }

        return true;
    }

    /// <summary>An empty object that is handed on unsent is a beginning, a test double or a default, not an activity that lacks something.</summary>
    private static bool IsExcused(ObjectTrace trace) =>
        trace.IsOutOfSight || trace.IsPatch || (trace is { Leaves: true, IsSent: false } && trace.Assigned.Count == 0);

    /// <summary>An empty object that a field begins with is there to be filled or replaced.</summary>
    private static bool IsBeginning(IObjectCreationOperation creation)
    {
        IOperation? parent = creation.Parent is IConversionOperation conversion ? conversion.Parent : creation.Parent;
        return creation is { Initializer: null, Arguments.IsEmpty: true } && parent is (IFieldInitializerOperation or IPropertyInitializerOperation);
    }

    /// <summary>A part of an object that is patched, or filled where nobody sees it, shares its fate.</summary>
    private bool IsPartOfExcused(IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        if (IsPartOfExcused((IOperation)creation, cancellationToken))
        {
            return true;
        }

        IOperation? parent = creation.Parent is IConversionOperation conversion ? conversion.Parent : creation.Parent;
        if (parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var variable } declarator })
        {
            return false;
        }

        foreach (IOperation operation in OperationRoot.Of(declarator).Descendants())
        {
            if (operation is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, variable) && IsPartOfExcused(operation, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPartOfExcused(IOperation part, CancellationToken cancellationToken)
    {
        for (IOperation? outer = part.Parent; outer is not null and not IAnonymousFunctionOperation; outer = outer.Parent)
        {
            ObjectTrace? trace = outer switch
            {
                IObjectCreationOperation owner when models.Find(owner.Type) is not null => ObjectTracer.Trace(owner, models, index, cancellationToken),
                IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } owner } } when models.Find(owner.Type) is not null
                    && owner is not IInstanceReferenceOperation => ObjectTracer.TraceHolder(owner, models, index, cancellationToken),
                _ => null,
            };
            if (trace is not null)
            {
                return trace.IsPatch || trace.IsOutOfSight;
            }
        }

        return false;
    }

    private static Location Head(SyntaxNode syntax) => syntax switch
    {
        ObjectCreationExpressionSyntax named => Location.Create(named.SyntaxTree, TextSpan.FromBounds(named.SpanStart, named.Type.Span.End)),
        ImplicitObjectCreationExpressionSyntax implied => Location.Create(implied.SyntaxTree, TextSpan.FromBounds(implied.SpanStart, implied.ArgumentList.Span.End)),
        _ => syntax.GetLocation(),
    };

    private static string List(IReadOnlyList<string> names)
    {
        string result = names[0];
        for (int i = 1; i < names.Count; i++)
        {
            result += (i == names.Count - 1 ? " and " : ", ") + names[i];
        }

        return result;
    }
}
