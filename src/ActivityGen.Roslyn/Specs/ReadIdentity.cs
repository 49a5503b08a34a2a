namespace ActivityGen.Roslyn.Specs;

/// <summary>What tells that an activity is one of a type.</summary>
internal enum ReadIdentity
{
    /// <summary>The id fits the pattern of the id's template.</summary>
    Pattern,

    /// <summary>Any id: a member holds it.</summary>
    Any,
}
