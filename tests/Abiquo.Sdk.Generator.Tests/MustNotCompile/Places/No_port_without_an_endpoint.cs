using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new V2V
{
    Host = new("v2v.example.com"),
    Ports = new() { RabbitMQ = 5671 }, // error CS0117: 'V2V.PortNumbers' does not contain a definition for 'RabbitMQ'
};
