using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Analyzers.Links;

public class IllegalLinkTests
{
    [TestCase("Link.Between(one, {|ABQ1001:other.TomcatAjp|});")]
    [TestCase("Link.Between(endpoint: {|ABQ1001:other.TomcatAjp|}, source: one);")]
    [TestCase("{|ABQ1001:Link.Between<IUi>(one, other.TomcatAjp)|};")]
    [TestCase("{|ABQ1001:Link.Between<IUi>(endpoint: other.TomcatAjp, source: one)|};")]
    [TestCase("IAccepts<UiApi> endpoint = {|ABQ1001:other.TomcatAjp|}; one.Connect(endpoint);")]
    [TestCase("one.Connect((IAccepts<UiApi>){|ABQ1001:other.TomcatAjp|});")]
    [TestCase("one.Connect(({|ABQ1001:other.TomcatAjp|} as IAccepts<UiApi>)!);")]
    [TestCase("Func<UiApi, UiApi.TomcatAjpEndpoint, Link> make = {|ABQ1001:Link.Between|}; make(one, other.TomcatAjp);")]
    [TestCase("{|ABQ1001:To(one, other.TomcatAjp)|};")]
    [TestCase("static IAccepts<UiApi> Hide(UiApi.TomcatAjpEndpoint endpoint) => {|ABQ1001:endpoint|}; one.Connect(Hide(other.TomcatAjp));")]
    [TestCase("#pragma warning disable\nLink.Between(one, {|ABQ1001:other.TomcatAjp|});\n#pragma warning restore")]
    public void Is_refused(string statements) => Check(statements);

    [TestCase("Link.Between(one, server.TomcatAjp); To(one, server.TomcatAjp); Link.Between<IUi>(one, server.TomcatAjp);")]
    [TestCase("Link.Between(one, other.Https); IAccepts<UiApi> endpoint = other.Https; one.Connect(endpoint);")]
    [TestCase("IEndpoint endpoint = other.TomcatAjp; Endpoint same = other.TomcatAjp; object any = other.TomcatAjp;")]
    [TestCase("IAccepts<IUi> byRole = other.TomcatAjp; Link.Between(server, byRole);")]
    [TestCase("IAccepts<V2V> endpoint = other.TomcatAjp; Show(endpoint); Show<IAccepts<V2V>>(endpoint);")]
    [TestCase("Func<Server, Server.HttpsEndpoint, Link> make = Link.Between; Action<string> show = Show; show(\"\");")]
    public void Is_silent(string statements) => Check(statements);

    [Test]
    public void The_text_is_that_of_the_stub() => Assert.That(
        AnalyzerRun.Message(Check("Link.Between(one, {|ABQ1001:other.TomcatAjp|});")[0]),
        Does.StartWith("not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010), which accepts connections from Server, "));

    private static IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic> Check(string statements) => AnalyzerRun.Check(
        $$"""
        #nullable enable
        using System;
        using Abiquo.Sdk;
        using Abiquo.Sdk.Platform;
        internal static class Program
        {
            internal static void Run(UiApi one, UiApi other, Server server)
            {
                {{statements}}
            }

            internal static Link To<TSource, TEndpoint>(TSource source, TEndpoint endpoint)
                where TSource : Appliance where TEndpoint : IAccepts<TSource> =>
                Link.Between(source, endpoint);

            internal static void Show<T>(T value) => Console.WriteLine(value);
        }
        """);
}
