namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>What one node of a diagram stands for, from the finest to the coarsest.</summary>
public enum DiagramDetail
{
    /// <summary>Every host is shown, in the frame of its appliance.</summary>
    Hosts,

    /// <summary>One node for each appliance of each scope.</summary>
    Appliances,

    /// <summary>One node for each scope, and one for what serves the whole environment.</summary>
    Scopes,

    /// <summary>One node for all scopes of one kind.</summary>
    Kinds,
}
