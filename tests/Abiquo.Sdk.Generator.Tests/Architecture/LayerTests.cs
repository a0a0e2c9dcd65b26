using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Abiquo.Sdk.Generator.Tests.Architecture;

/// <summary>The layers of the generator have one direction.</summary>
public class LayerTests
{
    private static readonly IReadOnlyList<IType> Types = [.. new ArchLoader().LoadAssembly(typeof(TopologyGenerator).Assembly).Build().Types];

    /// <summary>Seen in the compiled code: signatures, calls and everything else that a compiler resolves.</summary>
    [Test]
    public void A_type_uses_only_types_of_its_own_and_of_earlier_layers() => Assert.That(
        from type in Types
        from target in type.Dependencies.Select(dependency => dependency.Target).Distinct()
        where !Layer.MayUse(type.Namespace.FullName, target.Namespace.FullName)
        select $"{type.FullName} uses {target.FullName}",
        Is.Empty);

    /// <summary>Seen in the source: a constant of a later layer leaves no trace in compiled code.</summary>
    [Test]
    public void A_file_imports_only_earlier_layers() => Assert.That(
        from file in GeneratorSource.All
        from import in file.Imports
        where !Layer.MayUse(file.Namespace, import)
        select $"{file.Path} imports {import}",
        Is.Empty);

    [Test]
    public void Every_layer_has_types() =>
        Assert.That(Types.Select(type => type.Namespace.FullName).Where(Layer.IsGenerator).Distinct(), Is.EquivalentTo(Layer.All));

    [Test]
    public void A_namespace_is_a_folder() => Assert.That(
        from file in GeneratorSource.All
        where file.Namespace != file.Folder
        select $"{file.Path} declares {file.Namespace}",
        Is.Empty);
}
