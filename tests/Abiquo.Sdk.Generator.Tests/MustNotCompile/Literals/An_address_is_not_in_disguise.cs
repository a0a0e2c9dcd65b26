using Abiquo.Sdk;

_ = new Host("cloud.example.com", "::ffff:10.0.0.10"); // error ABQ2102: '::ffff:10.0.0.10' is not an IP address such as '10.0.0.10' or '2001:db8::10': it is an IPv4-mapped IPv6 address: write '10.0.0.10'
