using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the members of a scope or an environment as a list, for code that does not know its type.</summary>
internal static class MemberListEmitter
{
    public static void Emit(CodeWriter writer, ContainerModel container)
    {
        writer.Lines(
            """
            /// <inheritdoc/>
            public override IEnumerable<Member> Members =>
            [
            """);
        writer.Indented(body =>
        {
            if (container.Extends is not null)
            {
                body.Lines(".. base.Members,");
            }

            foreach (var value in container.Values)
            {
                var isReachable = value.Type == "nfsShare" ? $"{value.Id}.IsReachable" : "true";
                body.Lines(
                    $"new ValueMember(nameof({value.Id}), new({Literal(value.Id)}, {Literal(value.Label)}, {Literal(value.UniqueBy)}), "
                    + $"{value.Id}.ToString(), IsReachable: {isReachable}),");
            }

            foreach (var member in container.Appliances)
            {
                var isRequired = member.IsRequired ? "true" : "false";
                body.Lines($"new ApplianceMember(nameof({member.Id}), {member.Id}, IsRequired: {isRequired}){Terms(member)},");
            }

            foreach (var member in container.Scopes)
            {
                body.Lines($"new ScopeMember(nameof({member.Id}), {member.Id}),");
            }

            foreach (var member in container.Externals)
            {
                var place = member.Value.Length == 0 ? member.External : member.Value;
                body.Lines($"new ExternalMember(nameof({place}), {External(container.Spec, member)}, ExternalPlace.Of({place})),");
            }
        });
        writer.Lines("];");
    }

    /// <summary>
    /// Returns the definition of an outside party. An inherited one is looked up in the extended spec, whose own class is internal to its
    /// library.
    /// </summary>
    private static string External(SpecIdentity spec, ExternalMemberModel member) => member.IsInherited
        ? $"{spec.Extends!.Name}Topology.Spec.External({Literal(member.External)})"
        : $"{spec.Name}Externals.{member.External}";

    private static string Terms(MemberModel member)
    {
        List<string> terms = [];
        if (member.IsShareable)
        {
            terms.Add("IsShareable = true");
        }

        if (member.Counts.Count > 0)
        {
            terms.Add($"Counts = [{string.Join(", ", member.Counts)}]");
        }

        return terms.Count == 0 ? "" : $" {{ {string.Join(", ", terms)} }}";
    }
}
