using Abiquo.Sdk;

_ = new Host("cloud.example.com", "2001:db8::g"); // error ABQ2102: '2001:db8::g' is not an IP address such as '10.0.0.10' or '2001:db8::10': the character 'g' is not allowed in an IPv6 address
