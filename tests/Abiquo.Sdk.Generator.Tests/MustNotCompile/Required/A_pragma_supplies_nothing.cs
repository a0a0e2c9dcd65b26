using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

#pragma warning disable CS9035
_ = new RemoteServices(); // error CS9035: Required member 'RemoteServices.Host' must be set
