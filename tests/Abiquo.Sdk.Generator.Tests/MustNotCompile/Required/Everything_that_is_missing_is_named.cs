using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Datacenter("madrid"); // error CS9035: 'Datacenter.TemplateRepository' // error CS9035: 'Datacenter.RemoteServices' // error CS9035: 'Datacenter.V2V'
