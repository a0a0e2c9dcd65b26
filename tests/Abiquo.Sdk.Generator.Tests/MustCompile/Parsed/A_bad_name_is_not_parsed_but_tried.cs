using Abiquo.Sdk;

_ = Fqdn.TryParse("cloud", out _);
_ = HostAddress.TryParse("10.0.0.256", out _);
