using Abiquo.Sdk;

_ = new Host("cloud.example.com", "fe80::1%eth0"); // error ABQ2102: 'fe80::1%eth0' is not an IP address such as '10.0.0.10' or '2001:db8::10': the character '%' is not allowed in an IPv6 address
