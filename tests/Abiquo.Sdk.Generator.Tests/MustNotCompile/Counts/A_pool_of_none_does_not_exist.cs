using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = V2V.Pool(); // error CS1501: No overload for method 'Pool' takes 0 arguments
