using Abiquo.Sdk.Generator.Declarations;

namespace Abiquo.Sdk.Generator.Placements;

/// <summary>A scope or an environment whose places are chosen.</summary>
internal sealed class PlacedContainer(ContainerDeclaration container, IReadOnlyList<ChosenPlace> places)
{
    private readonly List<ChosenPlace> _unusual = [.. places.Where(place => !place.IsUsual)];

    /// <summary>Whether everything is at its first place, so that the class has the id of the container.</summary>
    public bool IsUsual => _unusual.Count == 0;

    /// <summary>The name of its class, at the last option that it mentions.</summary>
    public Located<string> Id => IsUsual ? container.Common.Id : new(
        container.Common.Id.Value + string.Concat(_unusual.Select(place => place.Placement.Id.Value + place.Option.Id.Value)),
        Last.Id.Span);

    /// <summary>The option by which it differs from the one before.</summary>
    public PlaceDeclaration Last => _unusual[_unusual.Count - 1].Option;

    /// <summary>Returns its declaration.</summary>
    public ContainerDeclaration Declare(PlacedAppliances appliances)
    {
        List<MemberDeclaration> members =
        [
            .. container.Appliances.Select(member => member with { Of = appliances.With(member.Of, PlacesOn(member)) }),
            .. places.SelectMany(place => place.Option.Members),
        ];
        var gone = new HashSet<string>(
            container.Placements.SelectMany(placement => placement.Options)
                .SelectMany(option => option.Members)
                .Select(member => member.Id.Value)
                .Except(members.Select(member => member.Id.Value)),
            StringComparer.Ordinal);
        return container with
        {
            Common = container.Common with { Id = Id, Summary = Summary },
            Appliances = [.. members.Select(member => Without(member, gone))],
            Choices = [.. container.Choices.Select(choice => Without(choice, gone)).Where(choice => choice.Options.Count > 0)],
            Rollout = [.. container.Rollout.Where(member => !gone.Contains(member.Value))],
            Placements = [],
            Origin = container.Common.Id.Value,
        };
    }

    // Not the label: it is the name of the place where hosts are, and these do not move when something on them does.
    private string Summary => string.Join(" ", places.Select(Sentence).Prepend(container.Common.Summary));

    private static string Sentence(ChosenPlace place) => place.Option.On is { } member
        ? $"{place.Placement.Id.Value} is on {member.Value}."
        : $"{place.Placement.Id.Value} has hosts of its own: {PlacedText.List(place.Option.Members.Select(member => member.Id.Value))}.";

    private IEnumerable<ChosenPlace> PlacesOn(MemberDeclaration member) =>
        places.Where(place => place.Option.On?.Value == member.Id.Value);

    private static MemberDeclaration Without(MemberDeclaration member, HashSet<string> gone) =>
        member with { Besides = [.. member.Besides.Where(other => !gone.Contains(other.Value))] };

    /// <summary>Leaves out what is not there with these places, and options that are then empty.</summary>
    private static ChoiceDeclaration Without(ChoiceDeclaration choice, HashSet<string> gone) => choice with
    {
        Options =
        [
            .. choice.Options
                .Select(option => option with { Members = [.. option.Members.Where(member => !gone.Contains(member.Value))] })
                .Where(option => option.Members.Count > 0),
        ],
    };
}
