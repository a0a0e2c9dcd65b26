namespace Abiquo.Sdk.Validation;

/// <summary>Members that stand for each other: all of one option are there, and none of the others.</summary>
internal static class ChoiceCheck
{
    public static IEnumerable<Finding> Run(TopologyEnvironment environment)
    {
        var members = environment.Members.OfType<ApplianceMember>().ToList();
        foreach (var choice in environment.Definition.Choices)
        {
            var present = members.Where(member => member.Appliance is not null && choice.Options.Any(option => option.Contains(member.Name))).Select(member => member.Name).ToHashSet();
            if (!choice.Options.Any(option => present.SetEquals(option)))
            {
                yield return FindingCode.OpenChoice.At(
                    choice.Options[0][0],
                    $"{choice.Text} {(present.Count == 0 ? "None of them is set" : $"Set is {Words(present, "and")}")}; set {Words(choice.Options.Select(option => Words(option, "and")), "or else")}.");
            }
        }
    }

    private static string Words(IEnumerable<string> words, string last)
    {
        var all = words.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all.SkipLast(1))} {last} {all[^1]}";
    }
}
