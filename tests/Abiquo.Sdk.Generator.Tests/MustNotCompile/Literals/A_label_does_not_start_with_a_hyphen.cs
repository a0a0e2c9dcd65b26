using Abiquo.Sdk;

_ = new Host("-cloud.example.com"); // error ABQ2101: '-cloud.example.com' is not a fully qualified domain name such as 'host.example.com': the label '-cloud' starts or ends with '-'
