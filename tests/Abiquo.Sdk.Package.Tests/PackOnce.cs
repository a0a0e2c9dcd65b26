using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests;

/// <summary>
/// Packs the packages once, before all tests. NUnit runs a set-up fixture before the tests in its namespace and below, so this one has
/// to be in the outermost namespace.
/// </summary>
[SetUpFixture]
public sealed class PackOnce
{
    [OneTimeSetUp]
    public static Task Pack() => PackedFeed.PackAsync();

    [OneTimeTearDown]
    public static void Delete() => PackedFeed.Delete();
}
