namespace Abiquo.Sdk.Generator.Model;

/// <content>Lists rules, scopes and environments.</content>
internal sealed partial class SpecFingerprint
{
    private void External(ExternalModel external)
    {
        Described(external.Description);
        _listing.List(external.Roles).Text(external.MountPoint);
    }

    private void Rule(RuleModel rule)
    {
        _listing.Texts(rule.Id, Constant(rule.Group), rule.From, rule.To, rule.Endpoint, rule.Purpose, Constant(rule.Confidence));
        _listing.Texts(rule.Note, rule.Doubt).Flag(rule.NeedsVirtualAddress);
        Citations(rule.Source);
    }

    private void Constraint(ConstraintModel constraint)
    {
        _listing.Texts(constraint.Id, constraint.Text, Constant(constraint.HeldBy));
        _listing.Texts(constraint.WhenSeveral, constraint.Needs, constraint.DistinctNames);
        Citations(constraint.Source);
    }

    private void Scope(ContainerModel scope)
    {
        _listing.Text(TypeName(scope.Id));
        Described(scope.Description);
        _listing.Text(scope.Extends?.Id ?? scope.Id);
        Members(scope);
    }

    private void Environment(ContainerModel environment)
    {
        _listing.Text(TypeName(environment.Id));
        Described(environment.Description);
        _listing.List(environment.Choices, choice =>
        {
            _listing.Text(choice.Text);
            _listing.List(choice.Options, option => _listing.List(option));
        });
        _listing.Flag(environment.Extends is not null && environment.Rollout.Count == 0).List(environment.Rollout);
        Members(environment);
    }

    private void Members(ContainerModel container)
    {
        _listing.Number(
            container.Values.Count + container.Appliances.Count + container.Scopes.Count + container.Externals.Count);
        foreach (var value in container.Values)
        {
            _listing.Flag(true).Texts(value.Id, "value", value.Id, value.Label, value.UniqueBy);
        }

        foreach (var member in container.Appliances)
        {
            _listing.Flag(true).Texts(member.Id, "appliance", member.Type).Flag(member.IsRequired).Flag(member.IsShareable);
            Numbers(member.Counts);
        }

        foreach (var member in container.Scopes)
        {
            _listing.Flag(true).Texts(member.Id, "scopes", member.Type).Flag(member.IsRequired);
        }

        foreach (var member in container.Externals)
        {
            _listing.Flag(true).Texts(member.Value.Length == 0 ? member.External : member.Value, "external", member.External);
        }
    }
}
