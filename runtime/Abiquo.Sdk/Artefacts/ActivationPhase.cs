namespace Abiquo.Sdk.Artefacts;

/// <summary>When a file comes into effect, among those of its host.</summary>
internal enum ActivationPhase
{
    /// <summary>Before any program starts that it keeps others from.</summary>
    Firewall,

    /// <summary>As most files do.</summary>
    Programs,

    /// <summary>
    /// After the programs behind it, whose ports it takes: where one host becomes several, they leave the ports of the clients to it.
    /// </summary>
    Fronts,
}
