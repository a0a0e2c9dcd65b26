using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk;

/// <summary>The communication matrix of an environment.</summary>
public static class EnvironmentMatrix
{
    /// <summary>
    /// Every connection of the environment, machine by machine. It does not ask whether the environment is valid: call
    /// <see cref="EnvironmentValidation.Validate"/> first.
    /// </summary>
    public static CommunicationMatrix Matrix(this TopologyEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return new MatrixBuilder(environment).Build();
    }
}
