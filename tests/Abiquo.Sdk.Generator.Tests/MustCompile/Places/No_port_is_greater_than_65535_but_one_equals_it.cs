using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Datanode { Host = new("dn.example.com"), Ports = new() { RabbitMQ = 65535 } };
