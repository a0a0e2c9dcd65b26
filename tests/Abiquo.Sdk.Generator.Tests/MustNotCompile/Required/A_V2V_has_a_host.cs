using Abiquo.Sdk;

_ = new V2V(); // error CS9035: Required member 'V2V.Host' must be set
