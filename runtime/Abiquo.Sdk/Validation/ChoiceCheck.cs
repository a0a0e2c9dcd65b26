using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>Checks the choices between alternative members: all members of exactly one option have to be set.</summary>
internal static class ChoiceCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment)
    {
        var version = deployment.Applicability.Version;
        var members = deployment.Environment.Members.OfType<ApplianceMember>().Where(member => member.Appliance is not null).ToList();
        foreach (var choice in deployment.Environment.Definition.Choices)
        {
            var options = choice.Options.Where(option => version.Has(option.Versions)).ToList();
            var present = members
                .Select(member => member.Name)
                .Where(member => options.Exists(option => option.Members.Contains(member)))
                .ToHashSet();
            if (options.Count > 0 && !options.Exists(option => present.SetEquals(option.Members)))
            {
                yield return FindingCode.UnresolvedChoice.At(
                    options[0].Members[0], $"{choice.Text} {Now(present)}; set {Alternatives(options)}.");
            }
        }
    }

    private static string Now(HashSet<string> present) =>
        present.Count == 0 ? "None of them is set" : $"Currently set: {Join(present, "and")}";

    private static string Alternatives(List<ChoiceOption> options) =>
        string.Join(options.Count > 2 ? ", or else " : " or else ", options.Select(option => Join(option.Members, "and")));

    private static string Join(IEnumerable<string> words, string last)
    {
        var all = words.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all.SkipLast(1))} {last} {all[^1]}";
    }
}
