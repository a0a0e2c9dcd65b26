using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Datanode
{
    Host = new("dn.example.com"),
    Ports = new() { Zookeeper = 70000 }, // error CS0031: Constant value '70000' cannot be converted to a 'ushort'
};
