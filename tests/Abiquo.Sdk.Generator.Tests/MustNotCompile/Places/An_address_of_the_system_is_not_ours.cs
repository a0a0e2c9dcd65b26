using System.Net;
using Abiquo.Sdk;

_ = new Host("cloud.example.com", IPAddress.Loopback); // error CS1503: Argument 2: cannot convert from 'System.Net.IPAddress' to 'Abiquo.Sdk.HostAddress?'
