namespace Abiquo.Sdk.Generator.Tests.Architecture;

/// <summary>The folders of the generator in the order of their dependencies.</summary>
internal static class Layer
{
    private const string Generator = "Abiquo.Sdk.Generator";

    /// <summary>
    /// Each may use itself and those listed before it. JSON is read into declarations, which are bound to a model,
    /// which templates show. The root holds the generator, whose name the analyzers need to recognize its output.
    /// </summary>
    private static readonly string[] Order =
    [
        $"{Generator}.Collections",
        $"{Generator}.Diagnostics",
        $"{Generator}.Model",
        $"{Generator}.Json",
        $"{Generator}.Declarations",
        $"{Generator}.Placements",
        $"{Generator}.Binding",
        $"{Generator}.Emit.Views",
        $"{Generator}.Emit",
        $"{Generator}.Pipeline",
        Generator,
        $"{Generator}.Analyzers",
        $"{Generator}.Analyzers.Values",
        $"{Generator}.Analyzers.Lists",
        $"{Generator}.Analyzers.Links",
        $"{Generator}.Analyzers.Repetition",
    ];

    /// <summary>All layers, so that a test can check that each still exists.</summary>
    public static IReadOnlyList<string> All => Order;

    /// <summary>Returns whether code in one namespace may use types of another.</summary>
    public static bool MayUse(string user, string used) => !IsGenerator(used) || (IsGenerator(user) && Position(used) <= Position(user));

    /// <summary>
    /// Returns whether a namespace is the generator's own and not that of a library or of the runtime's files compiled into it.
    /// </summary>
    public static bool IsGenerator(string name) => name == Generator || name.StartsWith(Generator + ".", StringComparison.Ordinal);

    private static int Position(string name)
    {
        var position = Array.IndexOf(Order, name);
        Assert.That(position, Is.GreaterThanOrEqualTo(0), $"{name} has a place in the order of the layers");
        return position;
    }
}
