using Abiquo.Sdk;

_ = new Host("cloud.example.com");
_ = new Host("cloud.example.com", "10.0.0.10");
_ = new Host("cloud.example.com", "10.0.0.10", "2001:db8::10");
