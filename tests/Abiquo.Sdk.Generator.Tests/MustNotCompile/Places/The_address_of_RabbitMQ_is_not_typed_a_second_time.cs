using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new V2V
{
    Host = new("v2v.example.com"),
    RabbitMqAddress = "10.0.1.11", // error CS0117: 'V2V' does not contain a definition for 'RabbitMqAddress'
};
