using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Notes which properties of an object an initializer or an assignment sets. Null sets nothing.</summary>
internal static class AssignedMembers
{
    private const string AdditionalData = "AdditionalData";

    /// <summary>Notes what an object initializer sets.</summary>
    internal static void Add(IObjectOrCollectionInitializerOperation? initializer, ObjectTrace trace)
    {
        if (initializer is null)
        {
            return;
        }

        foreach (IOperation element in initializer.Initializers)
        {
            if (element is ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } assignment)
            {
                Add(member.Member.Name, assignment.Value, trace);
            }
            else if (element is IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation { Member.Name: AdditionalData } } nested)
            {
                AddEntries(nested.Initializer, trace);
            }
        }
    }

    /// <summary>Notes what a constructor with parameters of the properties' names is given.</summary>
    internal static void AddConstructor(IObjectCreationOperation creation, ObjectTrace trace)
    {
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: { Length: > 0 } name })
            {
                Add(ToProperty(name), argument.Value, trace);
            }
        }
    }

    /// <summary>Notes what is done to a property of the object that is named in code.</summary>
    internal static void Add(IMemberReferenceOperation member, ObjectTrace trace)
    {
        string name = member.Member.Name;
        switch (member.Parent)
        {
            case IAssignmentOperation assignment when assignment.Target == member:
                Add(name, assignment.Value, trace);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                trace.Assigned.Add(name);
                break;
            case ITupleOperation tuple when IsTarget(tuple):
                trace.Assigned.Add(name);
                break;
            case { } parent when name == AdditionalData:
                AddEntry(member, parent, trace);
                break;
            case { } when name == "BackingStore":
                trace.IsOutOfSight = true;
                break;
        }
    }

    internal static bool IsNull(IOperation value) =>
        Unconverted(value) is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation;

    /// <summary>Gets what is converted to what is assigned.</summary>
    internal static IOperation? Unconverted(IOperation? value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    private static void Add(string name, IOperation value, ObjectTrace trace)
    {
        if (IsNull(value))
        {
            return;
        }

        trace.Assigned.Add(name);
        if (name == AdditionalData)
        {
            if (Unconverted(value) is IObjectCreationOperation { Arguments.IsEmpty: true } creation)
            {
                AddEntries(creation.Initializer, trace);
            }
            else
            {
                trace.IsOutOfSight = true;
            }
        }
    }

    private static void AddEntries(IObjectOrCollectionInitializerOperation? entries, ObjectTrace trace)
    {
        if (entries is null)
        {
            return;
        }

        foreach (IOperation entry in entries.Initializers)
        {
            switch (entry)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: > 0 } keys } }:
                    AddJson(keys[0].Value, trace);
                    break;
                case IInvocationOperation { Arguments: { Length: > 0 } keys }:
                    AddJson(keys[0].Value, trace);
                    break;
            }
        }
    }

    /// <summary>Notes <c>x.AdditionalData["activationUrl"] = …</c> and <c>x.AdditionalData.Add("activationUrl", …)</c>.</summary>
    private static void AddEntry(IMemberReferenceOperation data, IOperation parent, ObjectTrace trace)
    {
        switch (parent)
        {
            case IPropertyReferenceOperation { Arguments: { Length: > 0 } keys } indexer when indexer.Instance == data:
                AddJson(keys[0].Value, trace);
                break;
            case IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: { Length: > 0 } keys } call when call.Instance == data:
                AddJson(keys[0].Value, trace);
                break;
            default:
                trace.IsOutOfSight = true;
                break;
        }
    }

    private static void AddJson(IOperation key, ObjectTrace trace)
    {
        if (key.ConstantValue is { HasValue: true, Value: string { Length: > 0 } name })
        {
            trace.Assigned.Add(ToProperty(name));
        }
        else
        {
            trace.IsOutOfSight = true;
        }
    }

    private static string ToProperty(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static bool IsTarget(ITupleOperation tuple)
    {
        IOperation outer = tuple;
        while (outer.Parent is ITupleOperation parent)
        {
            outer = parent;
        }

        return outer.Parent is IDeconstructionAssignmentOperation assignment && assignment.Target == outer;
    }
}
