namespace Abiquo.Sdk.Artefacts;

/// <summary>
/// How a file of a host comes into use. The commands are for <c>/bin/sh</c>, in which <c>$1</c> is the path of the file, and hold no
/// text of the user's.
/// </summary>
public sealed record Installation
{
    /// <summary>User and group that own it, such as <c>root:root</c>.</summary>
    public string Owner { get; init; } = "root:root";

    /// <summary>Its mode in octal, such as <c>0640</c>.</summary>
    public string Mode { get; init; } = "0644";

    /// <summary>Refuses a faulty file with an exit code before it is put in its place, or null where nothing does.</summary>
    public string? Check { get; init; }

    /// <summary>Whether the component that reads it writes it too: then what was installed last is compared, not what is there.</summary>
    public bool IsRewritten { get; init; }

    /// <summary>Succeeds while what the file configures works, and with it the cluster that it is a part of; or null where nothing tells.</summary>
    public string? Health { get; init; }

    /// <summary>Puts it into effect once it is in its place, or null where nothing has to be done.</summary>
    public string? Activate { get; init; }

    /// <summary>Succeeds where the file is in effect, or null where its being there is enough.</summary>
    public string? InForce { get; init; }

    /// <summary>Prints what is in effect now, for <see cref="Restore"/>, or null where there is nothing to print.</summary>
    public string? Save { get; init; }

    /// <summary>Puts back what <see cref="Save"/> printed into the file <c>$1</c>; of an empty file, that nothing was in effect. Runs while the file is still in its place.</summary>
    public string? Restore { get; init; }

    /// <summary>Lets through what the installed file <c>$1</c> lets through and what the file <c>$2</c> adds, or null where that cannot be done.</summary>
    public string? Open { get; init; }

    /// <summary>The names of the secrets that it refers to: see <see cref="SecretReference"/>.</summary>
    public ValueList<string> Secrets { get; init; } = [];

    /// <summary>The same for a file with this text: whoever may read the file may read the passwords in it, so one that has any is not for everybody.</summary>
    internal Installation Of(string text)
    {
        var secrets = SecretReference.In(text);
        return this with { Secrets = secrets, Mode = secrets.Count > 0 && Mode == "0644" ? "0640" : Mode };
    }
}
