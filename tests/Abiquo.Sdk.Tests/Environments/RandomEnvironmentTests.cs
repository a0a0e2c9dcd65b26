using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;
using Abiquo.Sdk.Tests.Matrix;
using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Environments;

public sealed class RandomEnvironmentTests
{
    private static readonly Config Times = Config.QuickThrowOnFailure.WithMaxTest(100);

    [Test]
    public void Every_documented_link_connects_all_machines_of_its_ends() => Check.One(Times, Prop.ForAll(EnvironmentShape.Any, shape =>
    {
        var flows = shape.Build().Matrix().Where(RuleGroup.Documented).Flows;
        return DocumentedLink.All.All(link => flows.Count(flow => IsOf(flow, link)) == Expected(shape, link))
            && flows.Count == DocumentedLink.All.Sum(link => Expected(shape, link));
    }));

    [Test]
    public void Nothing_leads_from_one_datacenter_into_another() => Check.One(Times, Prop.ForAll(EnvironmentShape.Any, shape =>
        shape.Build().Matrix().Flows.All(flow =>
            Place(flow.From) is var from && Place(flow.To) is var to && (from == to || from is "place0" or "" || to is "place0" or ""))));

    [Test]
    public void A_share_is_mounted_only_in_its_datacenter() => Check.One(Times, Prop.ForAll(EnvironmentShape.Any, shape =>
        shape.Build().Matrix().Where(to: "TemplateRepository").Flows.All(flow => flow.To.Address.ToString() == $"10.{Place(flow.From)["place".Length..]}.0.1")));

    [Test]
    public void No_connection_is_listed_twice() => Check.One(Times, Prop.ForAll(EnvironmentShape.Any, shape =>
    {
        var flows = shape.Build().Matrix().Flows;
        return flows.Select(flow => (flow.From, flow.To, flow.Protocol, flow.Port)).Distinct().Count() == flows.Count;
    }));

    [Test]
    public void It_is_sound_and_equals_itself_built_again() => Check.One(Times, Prop.ForAll(EnvironmentShape.Any, shape =>
        shape.Build().Validate().Count == 0 && shape.Build().Equals(shape.Build()) && shape.Build().Matrix().Equals(shape.Build().Matrix())));

    private static bool IsOf(Flow flow, DocumentedLink link) => flow.From.Appliance == link.From && flow.To.Appliance == link.To && flow.Port == Port(flow, link);

    /// <summary>In a Monitoring cluster, HAProxy listens in addition to Watchtower.</summary>
    private static int Port(Flow flow, DocumentedLink link) => link.Port == 36638 && flow.Port == 36639 ? 36639 : link.Port;

    private static int Expected(EnvironmentShape shape, DocumentedLink link) => link.IsFromAnywhere
        ? shape.Of(link.To).Sum(target => target.Machines)
        : (from source in shape.Of(link.From)
           from target in shape.Of(link.To)
           where source.Place == 0 || target.Place == 0 || source.Place == target.Place
           select source.Machines * target.Machines).Sum();

    /// <summary>Returns the second label of the name, which <see cref="EnvironmentShape"/> sets to the place, or an empty string for external systems.</summary>
    private static string Place(FlowEndpoint party) => party.Host.Length == 0 ? "" : party.Host.Split('.')[1];
}
