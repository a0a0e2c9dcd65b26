using Abiquo.Sdk;

NfsShare share = "nas:/vol/templates";
_ = share.Host;
