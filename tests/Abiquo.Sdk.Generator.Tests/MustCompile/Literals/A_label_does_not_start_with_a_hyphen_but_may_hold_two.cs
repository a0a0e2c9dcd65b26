using Abiquo.Sdk;

_ = new Host("xn--mnchen-3ya.example.com");
