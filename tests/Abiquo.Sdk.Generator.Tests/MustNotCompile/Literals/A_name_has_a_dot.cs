using Abiquo.Sdk;

_ = new Host("cloud"); // error ABQ2101: 'cloud' is not a fully qualified domain name such as 'host.example.com': it has no dot
