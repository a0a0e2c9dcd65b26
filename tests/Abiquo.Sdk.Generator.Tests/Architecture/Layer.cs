namespace Abiquo.Sdk.Generator.Tests.Architecture;

/// <summary>The folders of the generator in the order in which they may know each other.</summary>
internal static class Layer
{
    private const string Generator = "Abiquo.Sdk.Generator";

    /// <summary>
    /// Each folder may use itself and those above it. From text to code: JSON is read into declarations, these are bound to a model,
    /// and the emitters write it. The root holds the generator, whose name the analyzers need to recognise its output.
    /// </summary>
    private static readonly string[] Order =
    [
        $"{Generator}.Collections",
        $"{Generator}.Diagnostics",
        $"{Generator}.Model",
        $"{Generator}.Json",
        $"{Generator}.Declarations",
        $"{Generator}.Binding",
        $"{Generator}.Emit",
        $"{Generator}.Pipeline",
        Generator,
        $"{Generator}.Analyzers",
        $"{Generator}.Analyzers.Values",
        $"{Generator}.Analyzers.Lists",
        $"{Generator}.Analyzers.Links",
        $"{Generator}.Analyzers.Repetition",
    ];

    /// <summary>All layers, so that a test can tell that each still exists.</summary>
    public static IReadOnlyList<string> All => Order;

    /// <summary>Whether code of one namespace may use a type of another.</summary>
    public static bool MayUse(string user, string used) => !IsGenerator(used) || (IsGenerator(user) && Position(used) <= Position(user));

    /// <summary>Whether a namespace belongs to the generator's own code and not to the runtime files compiled into it or to a library.</summary>
    public static bool IsGenerator(string name) => name == Generator || name.StartsWith(Generator + ".", StringComparison.Ordinal);

    private static int Position(string name)
    {
        var position = Array.IndexOf(Order, name);
        Assert.That(position, Is.GreaterThanOrEqualTo(0), $"{name} has a place in the order of the layers");
        return position;
    }
}
