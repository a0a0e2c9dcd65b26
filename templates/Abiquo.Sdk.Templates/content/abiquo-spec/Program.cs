using Abiquo.Sdk;
using Helpdesk.Topology;

// The classes are generated from topology.json: change a role or a rule there, and see which links still compile.
var desk = new Desk
{
    Portal = Portal.Pool(
        new("portal1.example.com", "10.0.0.11"),
        new("portal2.example.com", "10.0.0.12")),
    Archive = new() { Host = new("archive.example.com", "10.0.1.10") },
};

return await desk.RunAsync(args);
