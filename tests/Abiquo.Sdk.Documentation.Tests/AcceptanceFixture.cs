using Abiquo.Sdk.Documentation.Tests.Pages;

namespace Abiquo.Sdk.Documentation.Tests;

/// <summary>Writes what was accepted, after all tests: before, the lines of the blocks have to stay where they are.</summary>
[SetUpFixture]
internal sealed class AcceptanceFixture
{
    [OneTimeTearDown]
    public void Write() => Acceptance.Write();
}
