using Abiquo.Sdk;

_ = new Host("cloud.example.com", "10.0.0.10", "2001:db8::10", "10.0.0.11"); // error CS1729: 'Host' does not contain a constructor that takes 4 arguments
