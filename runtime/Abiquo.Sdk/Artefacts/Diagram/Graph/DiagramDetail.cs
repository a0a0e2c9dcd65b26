namespace Abiquo.Sdk.Artefacts.Diagram.Graph;

/// <summary>The levels of detail of a diagram, from the finest to the coarsest.</summary>
public enum DiagramDetail
{
    /// <summary>One node for each appliance of each scope, with all of its hosts.</summary>
    Hosts,

    /// <summary>One node for each appliance of each scope.</summary>
    Appliances,

    /// <summary>One node for each scope, and one for the appliances that serve the whole environment.</summary>
    Scopes,

    /// <summary>One node for all scopes of the same kind.</summary>
    Kinds,
}
