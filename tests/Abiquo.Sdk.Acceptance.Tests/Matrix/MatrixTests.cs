using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Matrix;

/// <summary>The figures that the README gives for the samples.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class MatrixTests
{
    [Test]
    public async Task The_matrix_names_every_node_of_a_cluster()
    {
        var matrix = await Sample.Named(Sample.Distributed).DoAsync("matrix");
        Assert.That(matrix.Output, Does.Contain("Datanode dn3.example.com 10.0.1.13"));
    }

    [Test]
    public async Task The_documented_part_has_85_rows_of_which_2_are_from_anywhere()
    {
        var matrix = await Sample.Named(Sample.Distributed).DoAsync("matrix", "--format", "csv", "--group", "documented");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(matrix.Lines, Has.Count.EqualTo(1 + 85));
            Assert.That(matrix.Lines.Count(line => line.Contains(",Anywhere,,0.0.0.0/0,", StringComparison.Ordinal)), Is.EqualTo(2));
        }
    }

    [Test]
    public async Task A_platform_with_a_spec_of_its_own_has_21_flows()
    {
        var matrix = await Sample.Named(Sample.CustomSpec).DoAsync("matrix", "--format", "csv");
        Assert.That(matrix.Lines, Has.Count.EqualTo(1 + 21));
    }

    [Test]
    public Task Every_sample_passes_its_own_check(
        [Values(Sample.Distributed, Sample.HighAvailability, Sample.CustomSpec, Sample.Kubernetes)] string sample) =>
        Sample.Named(sample).DoAsync("check");
}
