using System.Collections;
using System.Reflection;
using Abiquo.Sdk.Tests.Serialization;
using Abiquo.Sdk.Validation;
using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Validation;

/// <summary>Whatever is null, an environment is validated, and resolving it fails with its findings.</summary>
public sealed class InvalidEnvironmentTests
{
    private static readonly Dictionary<string, int> Outcomes = new(StringComparer.Ordinal);

    private static Arbitrary<TopologyEnvironment> Nulled => (
        from environment in AnyEnvironment.Of.Generator
        from first in Gen.Choose(0, int.MaxValue)
        from second in Gen.Choose(0, int.MaxValue)
        from third in Gen.Choose(0, int.MaxValue)
        select Without(environment, [first, second, third])).ToArbitrary();

    [Test]
    public void The_exception_lists_the_findings_and_says_to_validate()
    {
        var environment = Samples.Small with { Datanode = null!, LinkPolicy = (LinkPolicy)42 };
        var exception = Assert.Throws<InvalidEnvironmentException>(() => environment.Matrix());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exception.Findings, Is.EqualTo(environment.Validate()).And.Count.EqualTo(2));
            Assert.That(exception.Message, Is.EqualTo(
                "The environment cannot be resolved; call Validate() before Resolve() or Matrix().\n"
                + "Datanode: error ABQ3011: it is null; set Datanode.\n"
                + "LinkPolicy: error ABQ3015: there is no link policy 42; set Documented or Strict."));
        }
    }

    [Test]
    public void What_can_be_resolved_is_resolved_although_it_has_findings() =>
        Assert.That(Faulty.Environment.Matrix().Flows, Is.Not.Empty);

    [Test]
    public void No_environment_at_all_is_an_argument_that_is_null() =>
        Assert.That(() => default(DistributedEnvironment)!.Matrix(), Throws.ArgumentNullException);

    [Test]
    public void Nothing_that_is_null_becomes_a_NullReferenceException()
    {
        Outcomes.Clear();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Nulled, environment =>
        {
            var findings = environment.Validate();
            try
            {
                var flows = environment.Resolve().Matrix.Flows.Count;
                Count("resolved");
                return flows == environment.Matrix().Flows.Count;
            }
            catch (InvalidEnvironmentException invalid)
            {
                Count("refused");
                return invalid.Findings.Count > 0 && invalid.Findings.Equals(findings);
            }
            catch (AlteredSpecException)
            {
                // A link without its ends: no constructor makes one.
                return findings.Any(finding => finding.Code == FindingCode.AlteredSpec.Code);
            }
        }));
        Assert.That(Outcomes, Does.ContainKey("resolved").And.ContainKey("refused"), "both happen");
    }

    private static void Count(string outcome) => Outcomes[outcome] = Outcomes.GetValueOrDefault(outcome) + 1;

    /// <summary>Sets some of the references below an environment to null.</summary>
    private static TopologyEnvironment Without(TopologyEnvironment environment, int[] picks)
    {
        foreach (var pick in picks)
        {
            var all = Slots(environment, []).ToList();
            all[pick % all.Count]();
        }

        return environment;
    }

    /// <summary>Returns an action for each reference, which sets it to null.</summary>
    private static IEnumerable<Action> Slots(object? part, HashSet<object> seen)
    {
        if (part is not (TopologyEnvironment or Scope or Appliance or Link or Endpoint or IList) && !IsList(part?.GetType()) || !seen.Add(part!))
        {
            yield break;
        }

        if (part is object?[] items)
        {
            for (var i = 0; i < items.Length; i++)
            {
                var index = i;
                yield return () => items[index] = null;
                foreach (var slot in Slots(items[i], seen))
                {
                    yield return slot;
                }
            }

            yield break;
        }

        foreach (var field in FieldsOf(part!.GetType()))
        {
            if (!IsList(part.GetType()))
            {
                yield return () => field.SetValue(part, null);
            }

            foreach (var slot in Slots(field.GetValue(part), seen))
            {
                yield return slot;
            }
        }
    }

    private static bool IsList(Type? type) => type is { IsGenericType: true }
        && (type.GetGenericTypeDefinition() == typeof(ValueList<>) || type.GetGenericTypeDefinition() == typeof(OneOrMore<>));

    /// <summary>
    /// Returns the fields with a reference, but for ports and TLS, which refuse null, the IDs of endpoints, which nobody sets, and the shapes, which
    /// constructors set.
    /// </summary>
    private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null ? [] : type
        .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(field => !field.FieldType.IsValueType && field.FieldType != typeof(string) && field.Name is not ("_ports" or "_tls" or "_shape"))
        .Concat(FieldsOf(type.BaseType));
}
