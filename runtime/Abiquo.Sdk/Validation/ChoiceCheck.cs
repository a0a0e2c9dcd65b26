using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>Checks the choices between alternative members: all members of exactly one option have to be set.</summary>
internal static class ChoiceCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment)
    {
        var members = deployment.Environment.Members.OfType<ApplianceMember>().ToList();
        foreach (var choice in deployment.Environment.Definition.Choices.Select(choice => Possible(choice, members, deployment)))
        {
            var present = members
                .Where(member => member.Appliance is not null && choice.Options.Any(option => option.Contains(member.Name)))
                .Select(member => member.Name)
                .ToHashSet();
            if (choice.Options.Count > 0 && !choice.Options.Any(option => present.SetEquals(option)))
            {
                var now = present.Count == 0 ? "None of them is set" : $"Currently set: {Join(present, "and")}";
                var or = choice.Options.Count > 2 ? ", or else " : " or else ";
                var options = string.Join(or, choice.Options.Select(option => Join(option, "and")));
                yield return FindingCode.UnresolvedChoice.At(choice.Options[0][0], $"{choice.Text} {now}; set {options}.");
            }
        }
    }

    /// <summary>Returns a choice with the options that the version has.</summary>
    private static Choice Possible(Choice choice, List<ApplianceMember> members, Deployment deployment) =>
        deployment.Version is null ? choice : choice with
        {
            Options = choice.Options
                .Where(option => members
                    .Where(member => option.Contains(member.Name))
                    .All(member => deployment.Applicability.Version.Has(member.Versions)))
                .ToValueList(),
        };

    private static string Join(IEnumerable<string> words, string last)
    {
        var all = words.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all.SkipLast(1))} {last} {all[^1]}";
    }
}
