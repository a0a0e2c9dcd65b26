using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests.Content;

/// <summary>What is in the packages. Every file is listed: one that nobody meant to ship is as wrong as one that is missing.</summary>
public sealed class PackageContentTests
{
    /// <summary>What the README links to.</summary>
    private static IEnumerable<string> Pages => Directory.EnumerateFiles(Repository.PathOf("docs"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));

    [Test]
    public void The_sdk_has_library_generator_build_files_and_spec()
    {
        using var package = PackedFeed.Open(PackedFeed.Sdk);

        Assert.That(package.Files, Is.EquivalentTo(
        [
            "Abiquo.Sdk.nuspec",
            "README.md",
            .. Pages,
            "LICENSE",
            "lib/net8.0/Abiquo.Sdk.dll",
            "lib/net8.0/Abiquo.Sdk.xml",
            "analyzers/dotnet/cs/Abiquo.Sdk.Generator.dll",
            "analyzers/dotnet/cs/Abiquo.Sdk.CodeFixes.dll",
            "analyzers/dotnet/cs/Newtonsoft.Json.dll",
            "build/Abiquo.Sdk.props",
            "build/Abiquo.Sdk.targets",
            "spec/topology-spec.json",
            "spec/topology-spec.schema.json",
        ]));
    }

    [Test]
    public void The_command_line_has_a_library_and_nothing_else()
    {
        using var package = PackedFeed.Open(PackedFeed.CommandLine);

        Assert.That(package.Files, Is.EquivalentTo(
        [
            "Abiquo.Sdk.CommandLine.nuspec",
            "README.md",
            .. Pages,
            "LICENSE",
            "lib/net8.0/Abiquo.Sdk.CommandLine.dll",
            "lib/net8.0/Abiquo.Sdk.CommandLine.xml",
        ]));
    }

    [Test]
    public void The_proof_has_a_library_and_nothing_else()
    {
        using var package = PackedFeed.Open(PackedFeed.Proof);

        Assert.That(package.Files, Is.EquivalentTo(
        [
            "Abiquo.Sdk.Proof.nuspec",
            "README.md",
            .. Pages,
            "LICENSE",
            "lib/net8.0/Abiquo.Sdk.Proof.dll",
            "lib/net8.0/Abiquo.Sdk.Proof.xml",
        ]));
    }

    [TestCase("spec/topology-spec.json", "topology-spec.json")]
    [TestCase("spec/topology-spec.schema.json", "topology-spec.schema.json")]
    [TestCase("README.md", "README.md")]
    [TestCase("docs/diagnostics/README.md", "docs/diagnostics/README.md")]
    [TestCase("LICENSE", "LICENSE")]
    public void What_is_shipped_as_it_is_equals_the_file_of_the_repository(string packed, string original)
    {
        using var package = PackedFeed.Open(PackedFeed.Sdk);

        Assert.That(package.Read(packed), Is.EqualTo(File.ReadAllBytes(Repository.PathOf(original))));
    }

    [TestCase(PackedFeed.Sdk)]
    [TestCase(PackedFeed.CommandLine)]
    [TestCase(PackedFeed.Proof)]
    public void The_metadata_names_licence_readme_and_purpose(string id)
    {
        using var package = PackedFeed.Open(id);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(package.About("id"), Is.EqualTo(id));
            Assert.That(package.About("version"), Is.EqualTo(PackedFeed.Version));
            Assert.That(package.About("license"), Is.EqualTo("MIT"));
            Assert.That(package.About("readme"), Is.EqualTo("README.md"));
            Assert.That(package.About("description"), Does.Contain("deployment").And.Not.EqualTo("Package Description"));
            Assert.That(package.About("icon"), Is.Null);
        }
    }

    [Test]
    public void The_sdk_depends_on_no_package()
    {
        using var package = PackedFeed.Open(PackedFeed.Sdk);

        // What the generator needs is beside it: as a dependency it would reach the user's program.
        Assert.That(package.Dependencies, Is.Empty);
    }

    [Test]
    public void The_command_line_depends_on_the_sdk_the_proof_and_two_console_packages()
    {
        using var package = PackedFeed.Open(PackedFeed.CommandLine);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(package.Dependencies.Select(dependency => dependency.Id), Is.EqualTo([PackedFeed.Sdk, PackedFeed.Proof, "Spectre.Console", "System.CommandLine"]));
            Assert.That(package.Dependencies[0].Version, Is.EqualTo(PackedFeed.Version));
        }
    }
}
