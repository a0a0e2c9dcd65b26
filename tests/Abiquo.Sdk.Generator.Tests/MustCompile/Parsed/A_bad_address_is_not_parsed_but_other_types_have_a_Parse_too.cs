using System.Globalization;
using System.Net;
using Abiquo.Sdk;

_ = IPAddress.Parse("127.1");
_ = int.Parse("10", CultureInfo.InvariantCulture);
_ = new Host("cloud.example.com");
