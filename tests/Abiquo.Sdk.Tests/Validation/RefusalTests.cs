using System.Reflection;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Validation;

/// <summary>A program that bypasses the compiler gets the same message about an illegal link at run time.</summary>
public sealed class RefusalTests
{
    private static readonly Host Host = new("a.example.com", "10.0.0.1");

    private static IEnumerable<MethodInfo> Refused => typeof(Appliance).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.GetCustomAttribute<ObsoleteAttribute>()?.DiagnosticId == "ABQ1001");

    [Test]
    public void Every_refused_link_throws_the_text_of_its_error()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var method in Refused)
            {
                var thrown = Assert.Throws<TargetInvocationException>(() => method.Invoke(Source(method.DeclaringType!), [null]));
                Assert.That(thrown!.InnerException, Is.TypeOf<IllegalLinkException>());
                Assert.That(thrown.InnerException!.Message, Is.EqualTo(method.GetCustomAttribute<ObsoleteAttribute>()!.Message));
            }
        }
    }

    [Test]
    public void There_is_a_refusal_for_every_illegal_pair_in_both_forms()
    {
        var spec = AbiquoTopology.Spec;
        var illegal = spec.Appliances.Sum(source => spec.Appliances.Sum(target => target.Endpoints.Count(endpoint => !endpoint.IsPeer && IsRefused(spec, source, target, endpoint))));
        Assert.That(Refused.Count(), Is.EqualTo((2 * illegal) + spec.Appliances.Count), "and one for any endpoint of each source");
    }

    /// <summary>An appliance serves itself: its kind needs a rule from everybody, or from a role to the same.</summary>
    private static bool IsRefused(TopologySpec spec, ApplianceDefinition source, ApplianceDefinition target, EndpointDefinition endpoint) =>
        !spec.Rules.Any(rule => !rule.IsPeer && rule.Opens(endpoint) && rule.Admits(source) && (source != target || rule.IsFromAnywhere || rule.From == rule.To));

    [Test]
    public void An_endpoint_made_by_hand_is_refused_when_it_is_used() => Assert.That(
        () => new V2V { Host = Host }.Connect(new Forged()),
        Throws.TypeOf<IllegalLinkException>().With.Message.EqualTo("not a legal link: Forged is not an endpoint of a topology spec"));

    [Test]
    public void An_endpoint_whose_type_was_forced_on_it_is_refused_when_it_is_used()
    {
        var datanode = new Datanode { Host = Host };
        Assert.That(
            () => new V2V { Host = Host }.Connect(System.Runtime.CompilerServices.Unsafe.As<IAccepts<V2V>>(datanode.MaxScale)),
            Throws.TypeOf<IllegalLinkException>().With.Message.EqualTo("not a legal link: V2V may not connect to Datanode.MaxScale (TCP 3306), which accepts connections from Server, Monitoring, Api, UiApi, Events, ApiEvents and Monolithic only"));
    }

    private static object Source(Type type)
    {
        if (type.DeclaringType is { } appliance)
        {
            return Activator.CreateInstance(type, BindingFlags.NonPublic | BindingFlags.Instance, null, [Source(appliance)], null)!;
        }

        var source = Activator.CreateInstance(type)!;
        type.GetProperty(nameof(V2V.Host))!.SetValue(source, Host);
        return source;
    }

    private sealed class Forged : IAccepts<V2V>
    {
        public Appliance Owner => throw new NotSupportedException();

        public EndpointDefinition Definition => throw new NotSupportedException();

        public ushort Port => 1;
    }
}
