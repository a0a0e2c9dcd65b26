using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests.Content;

/// <summary>The content of the packages. Every file is listed: shipping one by accident is as wrong as omitting one.</summary>
public sealed class PackageContentTests
{
    /// <summary>What the README links to.</summary>
    private static IEnumerable<string> Pages => Directory.EnumerateFiles(Repository.PathOf("docs"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));

    [Test]
    public void The_sdk_contains_library_generator_build_files_and_spec()
    {
        using var package = PackedFeed.Open(PackedFeed.Sdk);

        Assert.That(package.Files, Is.EquivalentTo(
        [
            "Abiquo.Sdk.nuspec",
            "README.md",
            .. Pages,
            "LICENSE",
            "THIRD-PARTY-NOTICES.md",
            "icon.png",
            "lib/net8.0/Abiquo.Sdk.dll",
            "lib/net8.0/Abiquo.Sdk.xml",
            "analyzers/dotnet/cs/Abiquo.Sdk.Generator.dll",
            "analyzers/dotnet/cs/Abiquo.Sdk.CodeFixes.dll",
            "analyzers/dotnet/cs/Newtonsoft.Json.dll",
            "analyzers/dotnet/cs/Scriban.Signed.dll",
            "analyzers/dotnet/cs/System.Threading.Tasks.Extensions.dll",
            "build/Abiquo.Sdk.Documentation.props",
            "build/Abiquo.Sdk.props",
            "build/Abiquo.Sdk.targets",
            "spec/topology-spec.json",
            "spec/topology-spec.schema.json",
        ]));
    }

    [Test]
    public void The_command_line_contains_only_a_library()
    {
        using var package = PackedFeed.Open(PackedFeed.CommandLine);

        Assert.That(package.Files, Is.EquivalentTo(
        [
            "Abiquo.Sdk.CommandLine.nuspec",
            "README.md",
            .. Pages,
            "LICENSE",
            "icon.png",
            "lib/net8.0/Abiquo.Sdk.CommandLine.dll",
            "lib/net8.0/Abiquo.Sdk.CommandLine.xml",
        ]));
    }

    [Test]
    public void The_proof_contains_only_a_library()
    {
        using var package = PackedFeed.Open(PackedFeed.Proof);

        Assert.That(package.Files, Is.EquivalentTo(
        [
            "Abiquo.Sdk.Proof.nuspec",
            "README.md",
            .. Pages,
            "LICENSE",
            "icon.png",
            "lib/net8.0/Abiquo.Sdk.Proof.dll",
            "lib/net8.0/Abiquo.Sdk.Proof.xml",
        ]));
    }

    [Test]
    public void The_templates_contain_what_they_write_and_nothing_that_a_build_left()
    {
        using var package = PackedFeed.Open(PackedFeed.Templates);
        string[] every =
        [
            ".template.config/dotnetcli.host.json", ".template.config/template.json", "AbiquoEnvironment.csproj", "Program.cs",
        ];

        Assert.That(package.Files, Is.EquivalentTo(
        [
            "Abiquo.Sdk.Templates.nuspec",
            "README.md",
            .. Pages,
            "LICENSE",
            "icon.png",
            .. every.Select(file => "content/abiquo/" + file),
            .. every.Select(file => "content/abiquo-ha/" + file),
            .. every.Append("topology.json").Append("topology-spec.schema.json").Select(file => "content/abiquo-spec/" + file),
        ]));
    }

    [Test]
    public void The_build_files_know_where_the_diagnostics_are_explained()
    {
        using var package = PackedFeed.Open(PackedFeed.Sdk);
        var properties = System.Text.Encoding.UTF8.GetString(package.Read("build/Abiquo.Sdk.Documentation.props"));

        Assert.That(properties, Does.Match("<AbiquoSdkDiagnosticPages>https://.+/docs/diagnostics/</AbiquoSdkDiagnosticPages>"));
    }

    [TestCase("spec/topology-spec.json", "topology-spec.json")]
    [TestCase("spec/topology-spec.schema.json", "topology-spec.schema.json")]
    [TestCase("README.md", "README.md")]
    [TestCase("docs/diagnostics/README.md", "docs/diagnostics/README.md")]
    [TestCase("LICENSE", "LICENSE")]
    [TestCase("THIRD-PARTY-NOTICES.md", "THIRD-PARTY-NOTICES.md")]
    [TestCase("icon.png", "assets/icon.png")]
    public void A_file_shipped_unchanged_equals_the_one_in_the_repository(string packed, string original)
    {
        using var package = PackedFeed.Open(PackedFeed.Sdk);

        Assert.That(package.Read(packed), Is.EqualTo(File.ReadAllBytes(Repository.PathOf(original))));
    }

    [TestCase(PackedFeed.Sdk)]
    [TestCase(PackedFeed.CommandLine)]
    [TestCase(PackedFeed.Proof)]
    [TestCase(PackedFeed.Templates)]
    public void The_metadata_names_licence_readme_and_purpose(string id)
    {
        using var package = PackedFeed.Open(id);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(package.MetadataValue("id"), Is.EqualTo(id));
            Assert.That(package.MetadataValue("version"), Is.EqualTo(PackedFeed.Version));
            Assert.That(package.MetadataValue("license"), Is.EqualTo("MIT"));
            Assert.That(package.MetadataValue("readme"), Is.EqualTo("README.md"));
            Assert.That(package.MetadataValue("description"), Does.Contain("deployment").And.Not.EqualTo("Package Description"));
            Assert.That(package.MetadataValue("icon"), Is.EqualTo("icon.png"));
            Assert.That(package.MetadataValue("projectUrl"), Does.StartWith("https://"));
            Assert.That(package.MetadataValue("releaseNotes"), Does.StartWith($"## [{PackedFeed.Version}]").And.Contain("### Added"));
        }
    }

    [Test]
    public void The_sdk_depends_on_no_package()
    {
        using var package = PackedFeed.Open(PackedFeed.Sdk);

        // The generator's dependencies are packed next to it: as package dependencies they would become part of the user's program.
        Assert.That(package.Dependencies, Is.Empty);
    }

    [Test]
    public void The_command_line_depends_on_the_sdk_the_proof_two_console_packages_and_the_reader_of_specs()
    {
        using var package = PackedFeed.Open(PackedFeed.CommandLine);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                package.Dependencies.Select(dependency => dependency.Id),
                Is.EqualTo([PackedFeed.Sdk, PackedFeed.Proof, "Newtonsoft.Json", "Spectre.Console", "System.CommandLine"]));
            Assert.That(package.Dependencies[0].Version, Is.EqualTo(PackedFeed.Version));
        }
    }
}
