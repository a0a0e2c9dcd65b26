using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>Provides the files of the sample that become parts of other files, for the only user that the sandbox has.</summary>
public abstract class ApplyMergeFixture : ApplyScriptFixture
{
    private static readonly ILookup<string, ArtefactFile> Files = ConfigurationPlan
        .Of(Samples.Distributed.Resolve(), ComponentSettings.None).Hosts
        .SelectMany(host => host.Files)
        .ToLookup(file => file.Path);

    /// <summary>Returns a file of the sample.</summary>
    protected static ArtefactFile OfSample(string path)
    {
        var file = Files[path].First();
        return file with { Installation = file.Installation! with { Owner = "root:root" } };
    }

    /// <summary>Returns how a file of the sample becomes part of another, and nothing else.</summary>
    protected static Installation MergeOf(string path) => new() { Merge = OfSample(path).Installation!.Merge };

    /// <summary>Asserts that applying a file changes nothing any more, and that the host has a text.</summary>
    protected void AssertMerged(string path, string text)
    {
        var run = Host.Run("apply; apply confirm; apply");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Output, Does.EndWith("nothing to do\nchanged=0\n"));
            Assert.That(Host.Read(path), Is.EqualTo(text));
        }
    }

    /// <summary>Asserts that a file is refused with a reason, and that nothing is changed.</summary>
    protected void AssertRefused(string path, string reason)
    {
        var before = Host.Read(path);
        var run = Host.Run("apply; echo rc=$?");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Output, Does.Contain($"problem: /{path} {reason}").And.EndWith("rc=1\n"));
            Assert.That(Host.Read(path), Is.EqualTo(before));
        }
    }
}
