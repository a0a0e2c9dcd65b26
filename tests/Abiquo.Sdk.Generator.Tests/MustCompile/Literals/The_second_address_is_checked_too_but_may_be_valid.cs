using Abiquo.Sdk;

_ = new Host("cloud.example.com", "2001:DB8:0::10", "10.0.0.10");
