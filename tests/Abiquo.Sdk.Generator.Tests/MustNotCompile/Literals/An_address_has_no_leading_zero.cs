using Abiquo.Sdk;

_ = new Host("cloud.example.com", "10.0.0.010"); // error ABQ2102: '10.0.0.010' is not an IP address such as '10.0.0.10' or '2001:db8::10': '010' is not a number from 0 to 255
