using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds scopes and environments.</summary>
internal sealed class ContainerBinder(SpecSymbols symbols, SpecIdentity identity)
{
    private readonly PlacedScopes _placed = new(symbols);

    public EquatableArray<ContainerModel> Bind(IReadOnlyList<ContainerDeclaration> containers) => containers
        .Where(container => ReferenceEquals(symbols.Types.Get(container.Common.Id.Value), container))
        .Select(Bind)
        .ToEquatableArray();

    private ContainerModel Bind(ContainerDeclaration container) =>
        symbols.Diagnostics.Bind(container.Origin is not null, () => Model(container));

    private ContainerModel Model(ContainerDeclaration container)
    {
        var basis = container.Extends is { } extended ? symbols.Extended(extended, symbols.IsScope(container)) : null;
        var version = ContainerVersion.Of(container, basis, symbols);
        var members = new MemberBinder(symbols, _placed, container, basis, version);
        var values = container.Values.Where(value => members.IsNew(value.Id, "value")).ToList();
        return new ContainerModel(
            identity,
            symbols.Describe(container.Common),
            basis is null
                ? null
                : new ExtendedContainerModel(
                    basis.Common.Id.Value, basis.Values.Where(value => value.IsKey).Select(Bind).ToEquatableArray()),
            values.Select(Bind).ToEquatableArray(),
            members.Appliances(),
            members.Scopes(),
            members.Externals(),
            container.Choices
                .Select(choice => Bind(choice, container, version))
                .Where(choice => choice.Options.Count > 0)
                .ToEquatableArray(),
            version.Possible(Rollout(container, basis)),
            symbols.IsScope(container) ? _placed.Describe(container) : null)
        {
            Kind = basis?.WrittenId ?? container.WrittenId,
            Version = version.Pinned,
            SaysVersion = version.IsSaid && container.Extends is null,
            Networks = members.Networks(),
        };
    }

    private ChoiceModel Bind(ChoiceDeclaration choice, ContainerDeclaration container, ContainerVersion version)
    {
        var known = container.Appliances.Where(member => !member.IsRequired).Select(member => member.Id.Value).ToList();
        foreach (var member in choice.Options.SelectMany(option => option.Members).Where(member => !known.Contains(member.Value)))
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownReference,
                member.Span,
                $"appliance of {container.WrittenId} that may be left out",
                member.Value,
                Suggestion.For(member.Value, known));
        }

        return new(
            choice.Text,
            choice.Options.Select(version.Bind).OfType<OptionModel>().ToEquatableArray());
    }

    /// <summary>The order may include members of the extended container, so that new members can be placed between them.</summary>
    private IEnumerable<string> Rollout(ContainerDeclaration container, ContainerDeclaration? basis)
    {
        var known = new[] { container, basis }
            .OfType<ContainerDeclaration>()
            .SelectMany(one => one.Appliances.Concat(one.Scopes))
            .Select(member => member.Id.Value)
            .ToList();
        foreach (var member in container.Rollout.Where(member => !known.Contains(member.Value)))
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownReference,
                member.Span,
                $"appliance or scope of {container.WrittenId}",
                member.Value,
                Suggestion.For(member.Value, known));
        }

        return container.Rollout.Select(member => member.Value);
    }

    private ValueModel Bind(ValueDeclaration value)
    {
        var unique = value.UniqueBy is { } constraint && symbols.Constraints.Find(constraint) is { } found ? found.Id.Value : "";
        return new ValueModel(value.Id.Value, value.Label, value.Type, value.Summary, value.IsKey, unique, symbols.Citations(value.Source));
    }
}
