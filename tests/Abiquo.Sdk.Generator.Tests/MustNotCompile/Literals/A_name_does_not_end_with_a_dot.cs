using Abiquo.Sdk;

_ = new Host("cloud.example.com."); // error ABQ2101: 'cloud.example.com.' is not a fully qualified domain name such as 'host.example.com': it has an empty label: two dots in a row, or a dot at an end
