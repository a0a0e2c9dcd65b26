using Abiquo.Sdk;

_ = new Datanode { Host = new("dn.example.com"), Ports = new() { RabbitMQ = 65535 } };
