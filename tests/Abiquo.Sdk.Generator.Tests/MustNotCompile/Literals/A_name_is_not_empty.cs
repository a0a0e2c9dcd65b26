using Abiquo.Sdk;

_ = new Host(""); // error ABQ2101: '' is not a fully qualified domain name such as 'host.example.com': it is empty
