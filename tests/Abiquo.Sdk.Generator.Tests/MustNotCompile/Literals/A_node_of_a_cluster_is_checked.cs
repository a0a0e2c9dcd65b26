using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = Datanode.Cluster(
    new("dn1.example.com", "10.0.1.11"),
    new("dn2", "10.0.1.12"), // error ABQ2101: 'dn2' is not a fully qualified domain name such as 'host.example.com': it has no dot
    new("dn3.example.com", "10.0.1.1.3")); // error ABQ2102: '10.0.1.1.3' is not an IP address such as '10.0.0.10' or '2001:db8::10': an IPv4 address has four numbers separated by dots
