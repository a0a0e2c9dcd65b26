using Abiquo.Sdk;

_ = new Host("10.0.0.10.example.com");
_ = new Host("3com.com");
