using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Shapes;

/// <content>Lists rules, scopes and environments.</content>
internal sealed partial class SpecListing
{
    private void External(ExternalDefinition external)
    {
        Described(external.Id, external.Label, external.Summary, external.Source);
        _listing.List(external.Roles).Text(external.MountPoint).Flag(external.IsAnywhereByDefault).Flag(external.ResolvesNames);
    }

    private void Rule(Rule rule)
    {
        _listing.Texts(rule.Id, rule.Group.ToString(), rule.From, rule.To, rule.Endpoint, rule.Purpose, rule.Confidence.ToString());
        _listing.Texts(rule.Note, rule.Doubt).Flag(rule.ServesItself).Text(rule.Network);
        Applies(rule.When, rule.Versions);
        Citations(rule.Source);
    }

    private void Constraint(Constraint constraint)
    {
        _listing.Texts(constraint.Id, constraint.Text, constraint.HeldBy.ToString());
        _listing.Texts(constraint.Needs, constraint.DistinctNames, constraint.Against);
        Applies(constraint.When, null);
        Citations(constraint.Source);
    }

    private void Scope(ScopeShape shape)
    {
        var scope = shape.Definition;
        _listing.Text(shape.Type.FullName);
        Described(scope.Id, scope.Label, scope.Summary, scope.Source);
        _listing.Text(scope.Kind);
        _listing.List(shape.OwnMembers, Member);
    }

    private void Environment(EnvironmentShape shape)
    {
        var environment = shape.Definition;
        var basis = (shape.Basis as EnvironmentShape)?.Definition;
        _listing.Text(shape.Type.FullName);
        Described(environment.Id, environment.Label, environment.Summary, environment.Source);
        _listing.Text(environment.Kind);
        _listing.List(Own(environment.Choices, basis?.Choices), choice =>
        {
            _listing.Text(choice.Text);
            _listing.List(choice.Options, option =>
            {
                _listing.List(option.Members);
                Applies(null, option.Versions);
            });
        });
        var inheritsRollout = basis is not null && ReferenceEquals(environment.Rollout, basis.Rollout);
        _listing.Flag(inheritsRollout).List(inheritsRollout ? [] : environment.Rollout);
        _listing.Text(environment.Version);
        _listing.List(shape.Version == (shape.Basis as EnvironmentShape)?.Version ? [] : shape.Version?.Names);
        _listing.List(shape.OwnMembers, Member);
    }

    private void Member(MemberShape member)
    {
        _listing.Text(member.Name);
        switch (member)
        {
            case ValueMemberShape value:
                _listing.Texts("value", value.Definition.Id, value.Definition.Label, value.Definition.UniqueBy);
                break;
            case ApplianceMemberShape appliance:
                _listing.Texts("appliance", appliance.Appliance.Type.Name).Flag(appliance.IsRequired).Flag(appliance.IsShareable);
                _listing.Numbers(appliance.Counts).List(appliance.Besides);
                Applies(null, appliance.Versions);
                break;
            case ScopesMemberShape scopes:
                _listing.Texts(["scopes", .. scopes.Kinds.Select(kind => kind.Type.Name)]).Flag(scopes.IsRequired);
                break;
            case ExternalMemberShape external:
                _isWhole &= _shape.Spec.Externals.Any(one => ReferenceEquals(one, external.Definition));
                _listing.Texts("external", external.Definition.Id);
                Applies(null, external.Versions);
                break;
            case NetworkMemberShape network:
                _isWhole &= _shape.Spec.Networks.Any(one => ReferenceEquals(one, network.Definition));
                _listing.Texts("network", network.Definition.Id);
                break;
        }
    }
}
