using Abiquo.Sdk.Proof.Addresses;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>The endpoints of a plan, each also as a block for address arithmetic.</summary>
internal sealed class EndpointList
{
    private readonly List<ProbeEndpoint> _endpoints = [];
    private readonly List<AddressBlock> _blocks = [];
    private readonly HashSet<AddressBlock> _taken = [];

    public IReadOnlyList<ProbeEndpoint> Endpoints => _endpoints;

    public IReadOnlyList<AddressBlock> Blocks => _blocks;

    /// <summary>Gets the addresses in use.</summary>
    public IReadOnlySet<AddressBlock> Taken => _taken;

    public int Count => _endpoints.Count;

    public ProbeEndpoint this[int index] => _endpoints[index];

    /// <summary>Adds an endpoint and returns its index.</summary>
    public int Add(int node, string participant, string name, AddressBlock block)
    {
        _taken.Add(block);
        _blocks.Add(block);
        _endpoints.Add(new(node, participant, name, HostAddress.Parse(block.Address.ToString())));
        return _endpoints.Count - 1;
    }

    /// <summary>Adds all addresses of a host, each with the interface of its network.</summary>
    public void Add(int node, string participant, Host host, Func<HostAddress, InterfaceName?> interfaceOf)
    {
        foreach (var address in host.AllAddresses)
        {
            var index = Add(node, participant, host.Fqdn.ToString(), AddressBlock.Of(address));
            _endpoints[index] = _endpoints[index] with { Interface = interfaceOf(address) };
        }
    }
}
