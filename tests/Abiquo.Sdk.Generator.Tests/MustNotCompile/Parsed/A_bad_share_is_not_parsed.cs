using Abiquo.Sdk;

_ = NfsShare.Parse("/opt/vm_repository"); // warning ABQ2110: an NFS share is written 'host:/export/path'
