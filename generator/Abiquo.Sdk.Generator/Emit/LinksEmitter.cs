using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>
/// Writes the connection builders. <c>Connect</c> and <c>ConnectTo</c> admit the legal links; a stub for each illegal one replaces the
/// compiler's own error by ours. An [Obsolete] error is immune to pragmas, NoWarn and disabled analyzers.
/// </summary>
internal static class LinksEmitter
{
    public static void Emit(CodeWriter writer, ApplianceModel appliance)
    {
        var help = appliance.Spec.Help.Length == 0 ? "" : ", UrlFormat = NotLegal.Help";
        var refused = $"error: true, DiagnosticId = \"ABQ1001\"{help}), EditorBrowsable(EditorBrowsableState.Never)]";
        writer.Lines(
            $"""
            /// <summary>Lists where {appliance.Id} may connect; each member makes the link.</summary>
            public Connections ConnectTo => new(this);

            /// <summary>Makes a link to an endpoint that accepts {appliance.Id}. Others do not compile.</summary>
            public Link Connect(IAccepts<{appliance.Id}> endpoint) => Link.Between(this, endpoint);

            /// <summary>Refused: {appliance.Id} may not connect to every endpoint.</summary>
            [Obsolete(NotLegal.AnyEndpoint, {refused}
            public Link Connect(IEndpoint endpoint) => throw new IllegalLinkException(NotLegal.AnyEndpoint);
            """);
        foreach (var target in appliance.Legal.Where(target => target.IsInherited))
        {
            var endpoint = $"{target.Appliance}.{target.Endpoint}";
            var spec = appliance.Spec.Name;
            var link = target.IsClosed ? $"ConnectByRule(endpoint, {spec}Topology.Spec)" : "Link.Between(this, endpoint)";
            writer.Blank().Lines(
                $"""
                /// <summary>Makes a link to {endpoint}, which accepts {appliance.Id} by a rule of {(target.IsClosed ? spec : appliance.Spec.Extends!.Name)}.</summary>
                /// <remarks>{Citations.Rules(target.Rules)}</remarks>
                public Link Connect({endpoint}Endpoint endpoint) => {link};
                """);
        }

        foreach (var target in appliance.Illegal)
        {
            var endpoint = $"{target.Appliance}.{target.Endpoint}";
            writer.Blank().Lines(
                $"""
                /// <summary>Refused: {appliance.Id} may not connect to {endpoint}.</summary>
                [Obsolete(NotLegal.{target.Member}, {refused}
                public Link Connect({endpoint}Endpoint endpoint) => throw new IllegalLinkException(NotLegal.{target.Member});
                """);
        }

        Connections(writer.Blank(), appliance, refused);
        Reasons(writer.Blank(), appliance);
    }

    private static void Connections(CodeWriter writer, ApplianceModel appliance, string refused) => writer
        .Lines($"/// <summary>Where {appliance.Id} may connect.</summary>")
        .Block("public sealed class Connections", body =>
        {
            body.Lines(
                $$"""
                internal Connections({{appliance.Id}} source) => Source = source;

                /// <summary>The appliance that connects.</summary>
                [EditorBrowsable(EditorBrowsableState.Never)]
                public {{appliance.Id}} Source { get; }
                """);
            foreach (var target in appliance.Legal)
            {
                var endpoint = $"{target.Appliance}.{target.Endpoint}";
                body.Blank().Lines(
                    $"""
                    /// <summary>{appliance.Id} to {endpoint}, {target.Transport} by default. {Doc(target.Text)}.</summary>
                    /// <remarks>{Citations.Rules(target.Rules)}</remarks>
                    public Link {target.Member}({target.Appliance} target) => Source.Connect(target.{target.Endpoint});
                    """);
            }

            foreach (var target in appliance.Illegal)
            {
                body.Blank().Lines(
                    $"""
                    /// <summary>Refused: {appliance.Id} may not connect to {target.Appliance}.{target.Endpoint}.</summary>
                    [Obsolete(NotLegal.{target.Member}, {refused}
                    public Link {target.Member}({target.Appliance} target) => throw new IllegalLinkException(NotLegal.{target.Member});
                    """);
            }
        });

    private static void Reasons(CodeWriter writer, ApplianceModel appliance) => writer
        .Block("private static class NotLegal", body =>
        {
            var anyEndpoint = Literal($"not a legal link: {appliance.Id} may not connect to this endpoint. ");
            body.Lines($"internal const string AnyEndpoint = {anyEndpoint} + Instead;");
            foreach (var target in appliance.Illegal)
            {
                body.Lines($"internal const string {target.Member} = {Literal($"not a legal link: {target.Text}. ")} + Instead;");
            }

            if (appliance.Spec.Help.Length > 0)
            {
                // The attribute treats it as a format string.
                body.Lines($"internal const string Help = {Literal(appliance.Spec.Help.Replace("{", "{{").Replace("}", "}}"))};");
            }

            body.Lines($"private const string Instead = {Literal(Alternatives(appliance))};");
        });

    private static string Alternatives(ApplianceModel appliance)
    {
        var targets = appliance.Legal.GroupBy(target => target.Appliance)
            .Select(same => $"{same.Key} ({string.Join(", ", same.Select(target => $"{target.Endpoint} {target.Transport}"))})")
            .ToList();
        return targets.Count == 0
            ? $"{appliance.Id} may connect to no appliance."
            : $"{appliance.Id} may connect to {string.Join(", ", targets)}.";
    }
}
