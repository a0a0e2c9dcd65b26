using System.ComponentModel;
using System.Globalization;

namespace Abiquo.Sdk.Shapes;

/// <summary>Describes the member of a generated environment class that says the version of the platform. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VersionShape
{
    private readonly Func<object, int> _get;

    private VersionShape(Func<object, int> get, ValueList<string> names) => (_get, Names) = (get, names);

    /// <summary>Gets the names of the versions in C#, in the order of the spec.</summary>
    internal ValueList<string> Names { get; }

    /// <summary>Describes the member.</summary>
    /// <param name="get">Reads the property.</param>
    public static VersionShape Of<TEnvironment, TVersion>(Func<TEnvironment, TVersion> get)
        where TEnvironment : class
        where TVersion : struct, Enum => new(
            environment => Convert.ToInt32(get((TEnvironment)environment), CultureInfo.InvariantCulture),
            Enum.GetNames<TVersion>().ToValueList());

    /// <summary>Returns the position of the version in the spec, or another number that a program has set.</summary>
    internal int PositionOf(object environment) => _get(environment);
}
