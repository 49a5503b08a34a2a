namespace ActivityGen.Roslyn.Specs;

/// <summary>An RFC 6570 expression.</summary>
/// <param name="Operator">How the variables are joined and encoded.</param>
/// <param name="Variables">The variables in order; a null one is undefined.</param>
internal sealed record ExpressionPart(UriTemplateOperator Operator, EquatableArray<VariableSpec> Variables) : PartSpec;
