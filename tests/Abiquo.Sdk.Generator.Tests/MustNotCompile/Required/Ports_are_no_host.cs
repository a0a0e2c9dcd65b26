using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Datanode { Ports = new() { RabbitMQ = 5671 } }; // error CS9035: Required member 'Datanode.Host' must be set
