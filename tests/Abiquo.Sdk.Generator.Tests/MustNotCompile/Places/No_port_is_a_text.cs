using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Server
{
    Host = new("cloud.example.com"),
    Ports = new() { Https = "443" }, // error CS0029: Cannot implicitly convert type 'string' to 'ushort'
};
