using Abiquo.Sdk.Shapes;

namespace Abiquo.Sdk;

/// <summary>Reads the members of scopes and environments as their shapes describe them.</summary>
internal static class ShapeMembers
{
    /// <summary>Returns the members of an instance in the order of the spec.</summary>
    /// <exception cref="AlteredSpecException">The shape is that of another class, whose members the instance does not have.</exception>
    public static IEnumerable<Member> MembersOf(this ContainerShape shape, object container) => shape.Type.IsInstanceOfType(container)
        ? shape.Members.Select(member => Read(member, member.Get(container)))
        : throw new AlteredSpecException(
            container.GetType().Name, $"it has the shape of {shape.Type}, which is another class; use that class.");

    private static Member Read(MemberShape shape, object? value) => shape switch
    {
        ValueMemberShape one =>
            new ValueMember(one.Name, one.Definition, value!.ToString()!, value is not NfsShare share || share.IsReachable),
        ApplianceMemberShape one => new ApplianceMember(one.Name, (Appliance?)value, one.IsRequired)
        {
            IsShareable = one.IsShareable,
            Counts = one.Counts,
            Besides = one.Besides,
            Versions = one.Versions,
        },
        ScopesMemberShape one => new ScopeMember(one.Name, (IReadOnlyList<Scope>?)value),
        ExternalMemberShape one => new ExternalMember(one.Name, one.Definition, Places(value)) { Versions = one.Versions },
        NetworkMemberShape one => new NetworkMember(one.Name, one.Definition, (NetworkSegment?)value),
        _ => throw new NotSupportedException($"{shape.Name} is a member of an unknown kind."),
    };

    private static IReadOnlyList<ExternalPlace>? Places(object? value) => value switch
    {
        NfsShare share => ExternalPlace.Of(share),
        ValueList<HostAddress> addresses => ExternalPlace.Of(addresses),
        ValueList<Network> networks => ExternalPlace.Of(networks),
        ValueList<NameOrAddress> hosts => ExternalPlace.Of(hosts),
        _ => null,
    };
}
