internal sealed class EnvironmentShape;

internal static class Geometry
{
    internal static EnvironmentShape Make() => new();
}
