using System.ComponentModel;

namespace Abiquo.Sdk.Shapes;

/// <summary>Provides the shape of an environment class to code that knows only its type. For generated code, which implements it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGeneratedEnvironment
{
    /// <summary>Gets the shape of the class.</summary>
    static abstract EnvironmentShape Shape { get; }
}
