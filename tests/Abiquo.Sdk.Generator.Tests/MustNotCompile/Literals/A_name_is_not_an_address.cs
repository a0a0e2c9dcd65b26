using Abiquo.Sdk;

_ = new Host("10.0.0.10"); // error ABQ2101: '10.0.0.10' is not a fully qualified domain name such as 'host.example.com': its last label is a number, as in an address
