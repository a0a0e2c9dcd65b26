using Abiquo.Sdk;

_ = new Server { Host = new("cloud.example.com") };
