using Abiquo.Sdk;

_ = Fqdn.Parse("cloud.example.com");
_ = Network.Parse("10.0.0.0/24");
