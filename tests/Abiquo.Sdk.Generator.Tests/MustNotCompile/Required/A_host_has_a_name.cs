using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Server { Host = new() }; // error CS7036: There is no argument given that corresponds to the required parameter 'fqdn' of 'Host.Host(
