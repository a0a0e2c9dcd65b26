using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new V2V(); // error CS9035: Required member 'V2V.Host' must be set
