namespace ActivityGen.Contract;

/// <summary>The Graph type that a property stands in.</summary>
internal enum PropertyOwner
{
    /// <summary><c>microsoft.graph.userActivity</c>.</summary>
    UserActivity,

    /// <summary><c>microsoft.graph.visualInfo</c>.</summary>
    VisualInfo,

    /// <summary><c>microsoft.graph.imageInfo</c>.</summary>
    ImageInfo,
}
