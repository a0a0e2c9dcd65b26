using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

Datanode.About = Server.About; // error CS0200: Property or indexer 'Datanode.About' cannot be assigned to
