using System.Security.Cryptography;
using Abiquo.Sdk.Fingerprints;

namespace Abiquo.Sdk.Generator.Tests.Judge;

/// <summary>The hash of the runtime, which has one of its own; the generator uses that of the framework.</summary>
public sealed class Sha256Tests
{
    /// <summary>Of every length around the ends of the blocks.</summary>
    [Test]
    public void The_hash_is_that_of_the_framework([Range(0, 200)] int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)(i * 37)).ToArray();
        Assert.That(Sha256.Of(bytes), Is.EqualTo(Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant()));
    }
}
