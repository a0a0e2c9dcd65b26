namespace Abiquo.Sdk.Artefacts;

/// <summary>Specifies the operating system of a host: where its packages have their files, and what their services are called.</summary>
public enum HostSystem
{
    /// <summary>Debian, and what derives from it.</summary>
    Debian,

    /// <summary>Red Hat Enterprise Linux 9, and what is built from the same sources, such as Rocky Linux and AlmaLinux.</summary>
    EnterpriseLinux,
}

/// <summary>Represents a host whose operating system is another one than that of the rest.</summary>
/// <param name="Host">The name of the host.</param>
/// <param name="System">The operating system.</param>
public sealed record SystemOfHost(Fqdn Host, HostSystem System);
