using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Specification;

public sealed class ConstraintTests
{
    [Test]
    public void D1_to_D11_are_there_and_those_of_high_availability() => Assert.That(
        AbiquoTopology.Spec.Constraints.Select(constraint => constraint.Id),
        Is.EqualTo([.. Enumerable.Range(1, 11).Select(number => $"D{number}"), "D12", "D12b", "D12c", "D14", "D16", "D17", "D17b", "D17c", "D17d", "D22", "D25", "D26", "D27", "D28", "D29"]));

    [TestCase("D2", Enforcement.Type)]
    [TestCase("D7", Enforcement.Validation)]
    [TestCase("D8", Enforcement.Validation)]
    [TestCase("D9", Enforcement.Operator)]
    [TestCase("D10", Enforcement.Derivation)]
    public void A_constraint_is_held_by(string id, Enforcement heldBy) =>
        Assert.That(AbiquoTopology.Spec.Constraints.Single(constraint => constraint.Id == id).HeldBy, Is.EqualTo(heldBy));

    [Test]
    public void What_must_be_unique_cites_a_constraint_that_validation_holds()
    {
        var uniques = Samples.Madrid.Members.OfType<ValueMember>().Select(value => value.Definition.UniqueBy);
        var held = AbiquoTopology.Spec.Constraints.Where(constraint => constraint.HeldBy == Enforcement.Validation).Select(constraint => constraint.Id);
        Assert.That(uniques, Is.SubsetOf(held));
    }
}
