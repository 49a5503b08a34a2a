using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Follows one created object through a project: variables, returns, parameters, fields and properties, in any order and any branch.</summary>
/// <remarks>
/// A property counts as set where anything that may be the object has it assigned. That is more than truth at times, and never less as long as the object can be
/// followed; where it cannot, the trace says so, and the rule is silent or asks the whole project.
/// </remarks>
internal sealed partial class ObjectTracer(GraphModels models, ProjectIndex index, CancellationToken cancellationToken)
{
    /// <summary>An object that goes through more places than this is everywhere.</summary>
    private const int MaxPlaces = 500;

    private readonly ObjectTrace _trace = new();
    private readonly Queue<IOperation> _open = new();
    private readonly HashSet<IOperation> _seen = [];
    private readonly HashSet<ISymbol> _symbols = new(SymbolEqualityComparer.Default);

    internal static ObjectTrace Trace(IObjectCreationOperation creation, GraphModels models, ProjectIndex index, CancellationToken cancellationToken)
    {
        ObjectTracer tracer = new(models, index, cancellationToken);
        AssignedMembers.AddConstructor(creation, tracer._trace);
        AssignedMembers.Add(creation.Initializer, tracer._trace);
        tracer.Follow(creation);
        tracer.Run();
        return tracer._trace;
    }

    /// <summary>Follows whatever a variable, field or property holds.</summary>
    internal static ObjectTrace TraceHolder(IOperation holder, GraphModels models, ProjectIndex index, CancellationToken cancellationToken)
    {
        ObjectTracer tracer = new(models, index, cancellationToken);
        tracer.Store(holder);
        tracer.Run();
        return tracer._trace;
    }

    private void Run()
    {
        while (_open.Count > 0 && !_trace.IsOutOfSight)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Visit(_open.Dequeue());
            _trace.IsOutOfSight |= _seen.Count > MaxPlaces;
        }
    }

    private void Follow(IOperation? value)
    {
        if (value is not null && _seen.Add(value))
        {
            _open.Enqueue(value);
        }
    }

    private void Visit(IOperation value)
    {
        switch (value.Parent)
        {
            case IConversionOperation or IParenthesizedOperation or IAwaitOperation or ISwitchExpressionOperation or ICoalesceOperation:
                Follow(value.Parent);
                break;
            case ISwitchExpressionArmOperation arm when arm.Value == value:
                Follow(arm.Parent);
                break;
            case IConditionalOperation conditional when conditional.Condition != value:
                Follow(conditional);
                break;
            case IWithOperation with when with.Operand == value:
                AssignedMembers.Add(with.Initializer, _trace);
                Follow(with);
                break;
            case IAssignmentOperation assignment when assignment.Value == value:
                Store(assignment.Target);
                if (assignment.Parent is not IObjectOrCollectionInitializerOperation)
                {
                    Follow(assignment);
                }

                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                Track(declarator.Symbol, value);
                break;
            case IFieldInitializerOperation fields:
                foreach (IFieldSymbol field in fields.InitializedFields)
                {
                    StoreMember(field);
                }

                break;
            case IPropertyInitializerOperation properties:
                foreach (IPropertySymbol property in properties.InitializedProperties)
                {
                    StoreMember(property);
                }

                break;
            case IReturnOperation result:
                Return(result);
                break;
            case IArgumentOperation argument:
                Pass(argument);
                break;
            case IMemberReferenceOperation member when member.Instance == value:
                Read(member, value);
                break;
            case IInvocationOperation call when call.Instance == value:
                Call(call, value);
                break;
            case IConditionalAccessOperation access when access.Operation == value:
                Follow(ConditionalInstance(access.WhenNotNull));
                break;
            case ITupleOperation tuple:
                InTuple(tuple, value);
                break;
            case IObjectOrCollectionInitializerOperation or IArrayInitializerOperation or ICollectionExpressionOperation or ISpreadOperation or IAnonymousObjectCreationOperation:
                Lose();
                break;
            case IForEachLoopOperation or IDynamicInvocationOperation or IDynamicObjectCreationOperation or IDynamicMemberReferenceOperation or IInvalidOperation or IAddressOfOperation:
                _trace.IsOutOfSight = true;
                break;
        }
    }

    private void Store(IOperation target)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                Store(declaration.Expression);
                break;
            case ILocalReferenceOperation { Local.RefKind: RefKind.None } local:
                Track(local.Local, target);
                break;
            case IParameterReferenceOperation { Parameter.RefKind: RefKind.None } parameter:
                Track(parameter.Parameter, target);
                break;
            case IDiscardOperation:
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }:
                StoreMember(((IMemberReferenceOperation)target).Member);
                break;
            default:
                Lose();
                break;
        }
    }

    private void StoreMember(ISymbol member)
    {
        bool isSdk = GraphModels.IsSdk(member);
        _trace.Leaves |= !isSdk;
        bool isDispatched = member.IsVirtual || member.IsAbstract || member.IsOverride || member.ContainingType?.TypeKind == TypeKind.Interface;
        _trace.IsLost |= (isDispatched || HasSetterBody(member)) && !isSdk;
        _trace.IsOutOfSight |= member.DeclaringSyntaxReferences.IsEmpty && !isSdk;
        if (!_symbols.Add(member))
        {
            return;
        }

        foreach ((SimpleNameSyntax name, SemanticModel model) in index.References(member, cancellationToken))
        {
            if (model.GetOperation(Whole(name), cancellationToken) is { } reference)
            {
                Follow(reference);

                // `VisualElements = { DisplayText = … }` fills the object that is there.
                if (reference.Parent is IMemberInitializerOperation nested && nested.InitializedMember == reference)
                {
                    AssignedMembers.Add(nested.Initializer, _trace);
                }
            }
        }
    }

    private bool HasSetterBody(ISymbol member)
    {
        foreach (SyntaxReference reference in (member as IPropertySymbol)?.SetMethod?.DeclaringSyntaxReferences ?? [])
        {
            if (reference.GetSyntax(cancellationToken) is AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null })
            {
                return true;
            }
        }

        return false;
    }

    private void Track(ISymbol variable, IOperation at)
    {
        if (!_symbols.Add(variable))
        {
            return;
        }

        TrackIn(OperationRoot.Of(at), variable);
    }

    private void TrackIn(IOperation root, ISymbol symbol)
    {
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            ISymbol? found = operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };
            if (SymbolEqualityComparer.Default.Equals(found, symbol))
            {
                Follow(operation);
            }
        }
    }

    private void Read(IMemberReferenceOperation member, IOperation value)
    {
        if (models.Find(value.Type) is null && !IsDerived(value.Type))
        {
            if (member.Member.Name is "Result" or "Value")
            {
                Follow(member);
            }

            return;
        }

        AssignedMembers.Add(member, _trace);
    }

    private bool IsDerived(ITypeSymbol? type)
    {
        for (INamedTypeSymbol? layer = (type as INamedTypeSymbol)?.BaseType; layer is not null; layer = layer.BaseType)
        {
            if (models.Find(layer) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void InTuple(ITupleOperation tuple, IOperation value)
    {
        IOperation outer = tuple.Parent is IConversionOperation conversion ? conversion : tuple;
        if (outer.Parent is not IDeconstructionAssignmentOperation assignment)
        {
            Lose();
            return;
        }

        if (assignment.Value == outer)
        {
            IOperation target = assignment.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : assignment.Target;
            int position = tuple.Elements.IndexOf(value);
            if (target is ITupleOperation targets && position >= 0 && position < targets.Elements.Length)
            {
                Store(targets.Elements[position]);
            }
            else
            {
                Lose();
            }
        }
    }

    private void Lose()
    {
        _trace.Leaves = true;
        _trace.IsLost = true;
    }

    private static IOperation? ConditionalInstance(IOperation whenNotNull)
    {
        foreach (IOperation operation in whenNotNull.DescendantsAndSelf())
        {
            if (operation is IConditionalAccessInstanceOperation)
            {
                return operation;
            }
        }

        return null;
    }

    private static SyntaxNode Whole(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax binding => binding,
        _ => name,
    };
}
