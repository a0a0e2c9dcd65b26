using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Generator.Tests.Placed;

namespace Abiquo.Sdk.Generator.Tests.Besides;

/// <summary>A member whose appliance may be on the hosts of another one.</summary>
public sealed class BesidesTests
{
    private const string Web = "{ \"id\": \"Web\", \"appliance\": \"Web\", \"required\": true,";
    private const string Queue = "{ \"id\": \"Queue\", \"appliance\": \"QueueNode\", \"required\": true,";

    private static readonly string Spec = MarketPlatform.Spec;

    [TestCase("[⟦\"Stroe\"⟧]", "ABQ0007", "there is no appliance member of MarketEnvironment 'Stroe'; did you mean 'Store'?")]
    [TestCase("[⟦\"Sites\"⟧]", "ABQ0007", "there is no appliance member of MarketEnvironment 'Sites'; expected 'Store'")]
    [TestCase("[⟦\"Web\"⟧]", "ABQ0009", "'besides' of the member 'Web': 'Web' is not allowed; it is the member itself; remove it")]
    [TestCase("[\"Store\", ⟦\"Store\"⟧]", "ABQ0006", "'Store' is listed twice")]
    [TestCase("⟦\"Store\"⟧", "ABQ0004", "expected a list of ids of appliance members on whose hosts it may be")]
    public void A_mistake_is_one_error_where_it_is(string besides, string id, string message)
    {
        var mistake = Mistake.In(Spec, Web, $"{Web} \"besides\": {besides},");
        var run = GeneratorRun.Over(mistake.Text);
        mistake.IsOneErrorOf(run, id, message);
        Assert.That(run.Compile(), Is.Empty, "what is generated all the same compiles");
    }

    [Test]
    public void The_class_says_where_the_appliance_may_be()
    {
        var run = GeneratorRun.Over(Spec.Replace(Web, $"{Web} \"besides\": [\"Store\"],", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Diagnostics, Is.Empty);
            Assert.That(run.Compile(), Is.Empty);
            Assert.That(
                run.Sources["topology-spec.MarketEnvironment.g.cs"],
                Does.Contain("The pages. It may be on hosts of <see cref=\"Store\"/>.").And.Contain("isRequired: true, besides: [\"Store\"]"));
        }
    }

    [Test]
    public void What_another_place_brings_is_named_where_it_is_there()
    {
        var run = GeneratorRun.Over(Spec
            .Replace(Web, $"{Web} \"besides\": [\"Queue\"],", StringComparison.Ordinal)
            .Replace(Queue, $"{Queue} \"besides\": [\"Cache\"],", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Diagnostics, Is.Empty);
            Assert.That(run.Compile(), Is.Empty);
            Assert.That(run.Sources["topology-spec.MarketEnvironment.g.cs"], Does.Not.Contain("besides"));
            Assert.That(run.Sources["topology-spec.MarketEnvironmentQueueApart.g.cs"], Does.Contain("besides: [\"Queue\"]").And.Not.Contain("besides: [\"Cache\"]"));
            Assert.That(run.Sources["topology-spec.MarketEnvironmentCacheApartQueueApart.g.cs"], Does.Contain("besides: [\"Queue\"]").And.Contain("besides: [\"Cache\"]"));
        }
    }
}
