using Abiquo.Sdk;

_ = new Datanode { Host = new("dn.example.com"), Ports = new() { RabbitMq = 65535 } };
