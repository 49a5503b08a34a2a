using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <content>Into methods and out of them.</content>
internal sealed partial class ObjectTracer
{
    private void Return(IReturnOperation result)
    {
        _trace.Leaves = true;
        for (IOperation? outer = result.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation)
            {
                _trace.IsLost = true;
                return;
            }

            if (outer is ILocalFunctionOperation local)
            {
                TrackCalls(local.Symbol);
                return;
            }
        }

        ISymbol? owner = result.SemanticModel?.GetEnclosingSymbol(result.Syntax.SpanStart, cancellationToken);
        if (result.Kind == OperationKind.YieldReturn || owner is not IMethodSymbol method)
        {
            _trace.IsLost = true;
        }
        else if (method.AssociatedSymbol is { } property)
        {
            StoreMember(property);
        }
        else
        {
            TrackCalls(method);
        }
    }

    private void TrackCalls(IMethodSymbol method)
    {
        if (!_symbols.Add(method))
        {
            return;
        }

        _trace.IsLost |= IsDispatched(method) || method.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction);
        foreach ((SimpleNameSyntax name, SemanticModel model) in index.References(method, cancellationToken))
        {
            SyntaxNode whole = Whole(name);
            if (whole.Parent is InvocationExpressionSyntax call && call.Expression == whole)
            {
                Follow(model.GetOperation(call, cancellationToken));
            }
            else
            {
                // A method group: whoever has the delegate has the object.
                _trace.IsLost |= whole.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression is not IdentifierNameSyntax { Identifier.ValueText: "nameof" };
            }
        }
    }

    private void Pass(IArgumentOperation argument)
    {
        IMethodSymbol? method = argument.Parent switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (PatchCall.Is(argument.Parent))
        {
            _trace.IsPatch = true;
        }
        else if (method is null || argument.Parameter is not { } parameter)
        {
            Lose();
        }
        else if (parameter.RefKind is RefKind.Ref or RefKind.Out)
        {
            _trace.IsOutOfSight = true;
        }
        else if (GraphModels.IsSdk(method) || Outside.OnlyReads(method))
        {
            _trace.IsSent = true;
            _trace.IsPatch |= PatchCall.IsWhatTheBodySends(argument);
        }
        else if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            bool fills = models.Find(method.MethodKind == MethodKind.DelegateInvoke ? parameter.Type : parameter.OriginalDefinition.Type) is not null || Outside.MayFill(method);
            _trace.IsOutOfSight |= fills;
            Lose();
        }
        else if (IsDispatched(method) || method.MethodKind == MethodKind.DelegateInvoke)
        {
            _trace.IsOutOfSight |= models.Find(parameter.Type) is not null;
            Lose();
        }
        else
        {
            Enter(method, parameter);
        }
    }

    /// <summary>Goes on in the method that takes the object.</summary>
    private void Enter(IMethodSymbol method, IParameterSymbol parameter)
    {
        _trace.Leaves = true;
        IParameterSymbol definition = parameter.OriginalDefinition;

        // Behind a base type or a type parameter it may be filled under another name.
        _trace.IsLost |= models.Find(definition.Type) is null;
        IMethodSymbol implementation = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        IParameterSymbol inBody = implementation.Parameters.Length > definition.Ordinal ? implementation.Parameters[definition.Ordinal] : definition;
        if (!_symbols.Add(inBody))
        {
            return;
        }

        if (index.Body(implementation, cancellationToken) is { } body)
        {
            TrackIn(body, inBody);
        }
        else
        {
            // A primary constructor's parameter: the record's property, or whatever the class makes of it.
            foreach (ISymbol member in method.ContainingType.OriginalDefinition.GetMembers(parameter.Name))
            {
                StoreMember(member);
            }

            _trace.IsLost |= !method.ContainingType.IsRecord;
        }
    }

    private void Call(IInvocationOperation call, IOperation value)
    {
        if (models.Find(value.Type) is not null || call.TargetMethod.ContainingType.SpecialType == SpecialType.System_Object)
        {
            return;
        }

        if (call.TargetMethod.Name is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync")
        {
            Follow(call);
        }
        else if (!call.TargetMethod.ContainingType.IsValueType)
        {
            Lose();
        }
    }

    private static bool IsDispatched(IMethodSymbol method)
    {
        if (method.IsVirtual || method.IsAbstract || method.IsOverride || method.IsExtern || method.ContainingType?.TypeKind == TypeKind.Interface)
        {
            return true;
        }

        if (method.ContainingType is not { } type || method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation))
        {
            return false;
        }

        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            foreach (ISymbol member in implemented.GetMembers())
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
