using Abiquo.Sdk;

_ = new Host(
    "cloud.example.com",
    "10.0.0.10",
    "2001:db8:::10"); // error ABQ2102: '2001:db8:::10' is not an IP address such as '10.0.0.10' or '2001:db8::10': it is not an IPv6 address
