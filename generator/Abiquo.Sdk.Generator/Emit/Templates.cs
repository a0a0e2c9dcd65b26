using Scriban;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>The templates, one for each kind of file. Each is parsed once, when the first file of its kind is written.</summary>
internal static class Templates
{
    /// <summary>The beginning of every file, as a function that the others call.</summary>
    public static Lazy<Template> Header { get; } = Embedded("header");

    public static Lazy<Template> Appliances { get; } = Embedded("appliances");

    /// <summary>Scopes and environments.</summary>
    public static Lazy<Template> Container { get; } = Embedded("container");

    public static Lazy<Template> Roles { get; } = Embedded("roles");

    /// <summary>Links from appliances of an extended spec.</summary>
    public static Lazy<Template> Links { get; } = Embedded("links");

    public static Lazy<Template> SpecIds { get; } = Embedded("ids");

    public static Lazy<Template> Fingerprint { get; } = Embedded("fingerprint");

    public static Lazy<Template> Topology { get; } = Embedded("topology");

    private static Lazy<Template> Embedded(string name) => new(() =>
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream(name + ".sbn");
        using var reader = new StreamReader(stream);

        // What a checkout with other line endings wrote would differ from machine to machine.
        var template = Template.Parse(reader.ReadToEnd().Replace("\r\n", "\n"), name + ".sbn");
        return template.HasErrors ? throw new InvalidOperationException(template.Messages.ToString()) : template;
    });
}
