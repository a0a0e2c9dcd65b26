using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>Provides a host, which is a folder, to run apply.sh on.</summary>
public abstract class ApplyScriptFixture
{
    private protected Sandbox Host { get; private set; } = null!;

    protected static ArtefactFile Plain { get; } = new("etc/one.conf", "one\n")
    {
        Installation = new() { Mode = "0640", Activate = "echo activated \"$1\"" }
    };

    protected static ArtefactFile Secretive { get; } = new(
        "etc/two.conf",
        $"a={SecretReference.To("a-b")}{SecretReference.To("a-b")}; c={SecretReference.To("c")}\nend\n")
    {
        Installation = new() { Mode = "0600", Check = "grep -q '^a=x.*; c=z$' \"$1\"" },
    };

    [SetUp]
    public void Make() => Host = new();

    [TearDown]
    public void Remove() => Host.Dispose();
}
