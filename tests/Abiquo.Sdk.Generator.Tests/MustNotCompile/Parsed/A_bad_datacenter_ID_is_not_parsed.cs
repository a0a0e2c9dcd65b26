using Abiquo.Sdk;

_ = DatacenterId.Parse("madrid.1"); // warning ABQ2110: the character '.' is not allowed in it
