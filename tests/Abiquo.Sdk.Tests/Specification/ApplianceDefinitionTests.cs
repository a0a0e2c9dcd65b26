using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Specification;

public sealed class ApplianceDefinitionTests
{
    private static ApplianceDefinition Appliance(string id) => AbiquoTopology.Spec.Appliances.Single(appliance => appliance.Id == id);

    [Test]
    public void There_are_the_five_appliances_of_the_distributed_environment_and_the_split_ones() => Assert.That(
        AbiquoTopology.Spec.Appliances.Select(appliance => appliance.Id),
        Is.EqualTo([
            "Server", "Datanode", "RemoteServices", "V2V", "Monitoring",
            "LoadBalancer", "ApiLoadBalancer", "Ui", "Api", "UiApi", "Events", "Database", "Services", "PublicCloudRemoteServices",
            "Coordination", "ApiEvents", "RemoteServicesRedis", "PublicCloudRedis", "DhcpServer", "Monolithic",
        ]));

    [TestCase("Server", 2, 8, 64)]
    [TestCase("Datanode", 2, 8, 20)]
    [TestCase("RemoteServices", 2, 8, 64)]
    [TestCase("V2V", 2, 4, 256)]
    [TestCase("Monitoring", 2, 8, 64)]
    public void Requirements_are_the_figures_of_the_vendor(string id, int cpus, int memoryGb, int diskGb)
    {
        var requirements = Appliance(id).Requirements!;
        Assert.That((requirements.Cpus, requirements.MemoryGb, requirements.DiskGb), Is.EqualTo((cpus, memoryGb, diskGb)));
    }

    [Test]
    public void V2V_asks_for_fast_disks() => Assert.That(Appliance("V2V").Requirements!.Notes, Has.Some.Contains("Fast disks"));

    [Test]
    public void The_Datanode_has_its_seven_components_and_keepalived_beside_what_every_node_has() =>
        Assert.That(
            Appliance("Datanode").Components.Except(Appliance("Server").Components).Select(id => AbiquoTopology.Spec.Components.Single(component => component.Id == id).Label),
            Is.EquivalentTo(["MaxScale", "MariaDB Galera", "HAProxy", "Redis", "Sentinel", "RabbitMQ", "Zookeeper", "keepalived"]));

    [TestCase("Server", "Httpd", "Tomcat", "Sshd")]
    [TestCase("RemoteServices", "Tomcat", "Guacd", "Sshd")]
    [TestCase("V2V", "Tomcat", "Sshd")]
    [TestCase("Monitoring", "Watchtower", "KairosDb", "Cassandra", "Keepalived", "Sshd")]
    public void Components_of_the_others_are(string id, params string[] components) => Assert.That(Appliance(id).Components, Is.EquivalentTo(components));

    [TestCase("Server", 22, 80, 443, 8009, 8010)]
    [TestCase("Datanode", 22, 3306, 5672, 6379, 2181)]
    [TestCase("RemoteServices", 22, 8009, 8010, 4822)]
    [TestCase("V2V", 22, 8009, 8010)]
    [TestCase("Monitoring", 22, 36638)]
    public void Inbound_ports_are_those_of_the_firewall_tables_and_SSH(string id, params int[] ports) =>
        Assert.That(Appliance(id).Endpoints.Where(endpoint => !endpoint.IsPeer).Select(endpoint => (int)endpoint.Port), Is.EquivalentTo(ports));

    [TestCase("Server", "Server FQDN")]
    [TestCase("Datanode", "Services cluster IPs")]
    [TestCase("RemoteServices", "Server FQDN", "Abiquo Datacenter ID", "NFS Template repository", "Abiquo RabbitMQ server address")]
    [TestCase("V2V", "Server FQDN", "Abiquo Datacenter ID", "NFS Template repository", "Abiquo RabbitMQ IP address")]
    [TestCase("Monitoring", "Abiquo Server IP", "Abiquo RabbitMQ server IP")]
    public void Parameters_have_the_labels_of_the_vendor(string id, params string[] labels) =>
        Assert.That(Appliance(id).Parameters.Select(parameter => parameter.Label), Is.EqualTo(labels));
}
