namespace Abiquo.Sdk.Acceptance.Tests.Processes;

/// <summary>The user nobody, who has no rights: what he can do, everybody can.</summary>
internal static class OtherUser
{
    /// <summary>Returns the command to be run as nobody.</summary>
    public static Command Nobody(Command command) => command with
    {
        Program = "setpriv",
        Arguments = ["--reuid=65534", "--regid=65534", "--clear-groups", command.Program, .. command.Arguments],
    };

    /// <summary>Skips the test where this user cannot become nobody.</summary>
    public static void Require()
    {
        Requirement.Root("only root can run a program as another user");
        Requirement.Program("setpriv", "util-linux");
    }
}
