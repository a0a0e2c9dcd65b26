using Abiquo.Sdk.Documentation.Tests.Pages;
using Abiquo.Sdk.Documentation.Tests.Shell;

namespace Abiquo.Sdk.Documentation.Tests;

/// <summary>The pictures of the pages are what the samples draw now.</summary>
internal sealed class PictureTests
{
    [TestCase("samples/Distributed", "docs/images/distributed.svg")]
    [TestCase("samples/HighAvailability", "docs/images/high-availability.svg")]
    public void Is_what_the_sample_draws(string sample, string picture)
    {
        var drawn = Script.Run($"dotnet run --project {sample} -- diagram --format svg");
        if (Acceptance.IsOn)
        {
            File.WriteAllText(Repository.PathOf(picture), drawn);
        }

        Assert.That(Repository.Read(picture), Is.EqualTo(drawn), "draw it again with ABIQUO_DOCS_ACCEPT=1");
    }
}
