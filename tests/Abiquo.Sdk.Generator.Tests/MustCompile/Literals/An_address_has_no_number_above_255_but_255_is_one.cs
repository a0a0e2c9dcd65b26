using Abiquo.Sdk;

_ = new Host("cloud.example.com", "10.255.0.255");
