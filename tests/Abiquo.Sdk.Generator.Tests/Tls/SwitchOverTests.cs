using Abiquo.Sdk.Comparison;

namespace Abiquo.Sdk.Generator.Tests.Tls;

/// <summary>The difference of two environments is a plan that switches without a gap.</summary>
public sealed class SwitchOverTests
{
    private const string Clients = "web.example.com 10.0.0.1, worker.example.com 10.0.0.3";

    [Test]
    public void The_new_port_opens_before_the_switch_and_the_old_one_closes_after_it() => Assert.That(
        Steps("Usual", "Secure"),
        Is.EqualTo(
        [
            $"broker.example.com: open 5671/tcp to {Clients}",
            "web.example.com: open 443/tcp to broker.example.com 10.0.0.2",
            "broker.example.com: set TLS of Amqp from off to on",
            "worker.example.com: update /opt/orders/worker.properties",
            $"broker.example.com: close 5672/tcp to {Clients}",
        ]));

    [Test]
    public void And_back() => Assert.That(
        Steps("Secure", "Usual"),
        Is.EqualTo(
        [
            $"broker.example.com: open 5672/tcp to {Clients}",
            "broker.example.com: set TLS of Amqp from on to off",
            "worker.example.com: update /opt/orders/worker.properties",
            $"broker.example.com: close 5671/tcp to {Clients}",
            "web.example.com: close 443/tcp to broker.example.com 10.0.0.2",
        ]));

    [Test]
    public void A_switch_that_keeps_the_port_is_a_change_too() => Assert.That(
        Steps("Usual", "Moved"), Has.Member("broker.example.com: set TLS of Amqp from off to on").And.None.Contains("5672"));

    [Test]
    public void Nothing_changes_without_a_switch() => Assert.That(Steps("Secure", "Secure"), Is.Empty);

    private static IEnumerable<string> Steps(string old, string next) => ChangePlan
        .Of(EnvironmentDiff.Of(OrdersPlatform.Environment(old).Resolve(), OrdersPlatform.Environment(next).Resolve()))
        .Select(step => $"{step.Host}: {step.What}");
}
