namespace ActivityGen.Roslyn.Emission;

/// <summary>Which templates are made as text.</summary>
internal enum PropertyFilter
{
    /// <summary>All but the id's, which the key makes.</summary>
    All,

    /// <summary>Those that the rules judge as a whole.</summary>
    Judged,
}
