using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>The keys of a block are nowhere else in the file, and everything else stays.</summary>
public sealed class YamlMergeTests : ApplyMergeFixture
{
    private const string Yaml = "etc/cassandra/cassandra.yaml";
    private const string Block = "# begin abiquo-sdk (apply.sh writes these lines)\nlisten_address: \"10.0.2.10\"\nseeds: [{a: b}]\n# end abiquo-sdk\n";

    [SetUp]
    public void Render() => Host.Render(
        new ArtefactFile(Yaml, "listen_address: \"10.0.2.10\"\nseeds: [{a: b}]\n") { Installation = MergeOf(Yaml) });

    [Test]
    public void Keys_with_what_belongs_to_them_are_replaced_and_others_stay()
    {
        Host.Place(Yaml, """
            # Of the installer.
            cluster_name: 'mine: too'
            seeds:
                # The first nodes.
                - class_name: x
                  parameters:

                      - seeds: "127.0.0.1"

            # Where it listens.
            listen_address: localhost
            listen_address_2: a
            data:
              - listen_address: kept
            'seeds' :
            - a
            # A comment.
            - b
            # For the ports.
            port: 1
            """);
        AssertMerged(Yaml, $"""
            # Of the installer.
            cluster_name: 'mine: too'

            # Where it listens.
            listen_address_2: a
            data:
              - listen_address: kept
            # For the ports.
            port: 1
            {Block}
            """);
    }

    [TestCase("seeds:\r\n- a\r\nport: 1\r\n", "port: 1\r\n")]
    [TestCase("seeds: a\n# end\n", "# end\n")]
    public void Line_endings_and_the_end_of_the_file_do_not_matter(string before, string kept)
    {
        Host.Place(Yaml, before);
        AssertMerged(Yaml, kept + Block);
    }

    [TestCase(null, null)]
    [TestCase("seeds: a\nport: 1\n", "port: 1\n")]
    public void What_was_made_here_goes(string? before, string? after)
    {
        if (before is not null)
        {
            Host.Place(Yaml, before);
        }

        Host.Run("apply; apply confirm");
        Host.Render();
        Host.Run("apply; apply confirm");
        Assert.That(Host.Read(Yaml), Is.EqualTo(after));
    }
}
