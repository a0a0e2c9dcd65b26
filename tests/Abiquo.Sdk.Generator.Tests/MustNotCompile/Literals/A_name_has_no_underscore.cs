using Abiquo.Sdk;

_ = new Host("v2v_1.example.com"); // error ABQ2101: 'v2v_1.example.com' is not a fully qualified domain name such as 'host.example.com': the character '_' is not allowed in it
