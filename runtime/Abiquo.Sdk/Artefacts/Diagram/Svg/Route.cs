using Abiquo.Sdk.Artefacts.Diagram.Graph;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>The ways a line can take between the three columns of a drawing, one for each <see cref="DiagramArea"/>.</summary>
internal enum Route
{
    /// <summary>To or from an external system.</summary>
    External,

    /// <summary>Between two appliances that serve the whole environment.</summary>
    WithinEnvironment,

    /// <summary>Between the environment and a scope, or between two scopes.</summary>
    BetweenGroups,

    /// <summary>Within one scope.</summary>
    WithinScope,
}
