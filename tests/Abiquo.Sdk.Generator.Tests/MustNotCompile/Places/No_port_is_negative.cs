using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Server
{
    Host = new("cloud.example.com"),
    Ports = new() { Https = -443 }, // error CS0031: Constant value '-443' cannot be converted to a 'ushort'
};
