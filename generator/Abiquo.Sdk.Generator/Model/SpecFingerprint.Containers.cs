namespace Abiquo.Sdk.Generator.Model;

/// <content>Lists rules, scopes and environments.</content>
internal sealed partial class SpecFingerprint
{
    private void External(ExternalModel external)
    {
        Described(external.Description);
        _listing.List(external.Roles).Text(external.MountPoint).Flag(external.IsAnywhereByDefault).Flag(external.ResolvesNames);
    }

    private void Rule(RuleModel rule)
    {
        _listing.Texts(
            rule.Id, SpecWord.Member(rule.Group), rule.From, rule.To, rule.Endpoint, rule.Purpose, SpecWord.Member(rule.Confidence));
        _listing.Texts(rule.Note, rule.Doubt).Flag(rule.ServesItself).Text(rule.Network);
        Applies(rule.When, rule.Versions);
        Citations(rule.Source);
    }

    private void Constraint(ConstraintModel constraint)
    {
        _listing.Texts(constraint.Id, constraint.Text, SpecWord.Member(constraint.HeldBy));
        _listing.Texts(constraint.Needs, constraint.DistinctNames, constraint.Against);
        Applies(constraint.When, null);
        Citations(constraint.Source);
    }

    private void Scope(ContainerModel scope)
    {
        _listing.Text(TypeName(scope.Id));
        Described(scope.Description);
        _listing.Text(scope.Kind);
        Members(scope);
    }

    private void Environment(ContainerModel environment)
    {
        _listing.Text(TypeName(environment.Id));
        Described(environment.Description);
        _listing.Text(environment.Kind);
        _listing.List(environment.Choices, choice =>
        {
            _listing.Text(choice.Text);
            _listing.List(choice.Options, option =>
            {
                _listing.List(option.Members);
                Applies(null, option.Versions);
            });
        });
        _listing.Flag(environment.Extends is not null && environment.Rollout.Count == 0).List(environment.Rollout);
        _listing.Text(environment.Version);
        _listing.List(environment.SaysVersion ? environment.Spec.Versions.Select(VersionName.Member).ToList() : []);
        Members(environment);
    }

    private void Members(ContainerModel container)
    {
        List<Action> members =
        [
            .. container.Values.Select<ValueModel, Action>(value => () => Value(value)),
            .. container.Appliances.Select<MemberModel, Action>(member => () => Appliance(member)),
            .. container.Scopes.Select<MemberModel, Action>(member => () =>
                _listing.Texts([member.Id, "scopes", .. member.Kinds]).Flag(member.IsRequired)),
            .. container.Externals.Select<ExternalMemberModel, Action>(member => () => External(member)),
            .. container.Networks.Select<NetworkMemberModel, Action>(member => () =>
                _listing.Texts(member.Network, "network", member.Network)),
        ];
        _listing.List(members, add => add());
    }

    private void Value(ValueModel value) => _listing.Texts(value.Id, "value", value.Id, value.Label, value.UniqueBy);

    private void External(ExternalMemberModel member)
    {
        _listing.Texts(member.Value.Length == 0 ? member.External : member.Value, "external", member.External);
        Applies(null, member.Versions);
    }

    private void Appliance(MemberModel member)
    {
        _listing.Texts(member.Id, "appliance", member.Type).Flag(member.IsRequired).Flag(member.IsShareable);
        _listing.Numbers(member.Counts).List(member.Besides);
        Applies(null, member.Versions);
    }
}
