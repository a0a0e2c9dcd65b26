namespace Abiquo.Sdk.Acceptance.Tests.Matrix;

/// <summary>A row of the tables that Kubernetes publishes.</summary>
/// <param name="Nodes">The table: the appliance of the sample that it is about.</param>
/// <param name="Protocol">The protocol.</param>
/// <param name="Ports">The port range.</param>
/// <param name="Purpose">What listens there.</param>
/// <param name="UsedBy">Who connects.</param>
public sealed record PublishedPort(string Nodes, string Protocol, string Ports, string Purpose, string UsedBy)
{
    private const string ControlPlane = "ControlPlaneNode";
    private const string Worker = "Worker";

    /// <summary>
    /// Gets the tables, row by row: https://kubernetes.io/docs/reference/networking/ports-and-protocols/, the sections "Control plane" and
    /// "Worker node(s)". All ports are inbound.
    /// </summary>
    public static IReadOnlyList<PublishedPort> All { get; } =
    [
        new(ControlPlane, "TCP", "6443", "Kubernetes API server", "All"),
        new(ControlPlane, "TCP", "2379-2380", "etcd server client API", "kube-apiserver, etcd"),
        new(ControlPlane, "TCP", "10250", "Kubelet API", "Self, Control plane"),
        new(ControlPlane, "TCP", "10259", "kube-scheduler", "Self"),
        new(ControlPlane, "TCP", "10257", "kube-controller-manager", "Self"),
        new(Worker, "TCP", "10250", "Kubelet API", "Self, Control plane"),
        new(Worker, "TCP", "10256", "kube-proxy", "Self, Load balancers"),
        new(Worker, "TCP", "30000-32767", "NodePort Services", "All"),
        new(Worker, "UDP", "30000-32767", "NodePort Services", "All"),
    ];

    /// <summary>Returns the row as the tests name it.</summary>
    public override string ToString() => $"{Nodes} {Protocol} {Ports}, {UsedBy}";
}
