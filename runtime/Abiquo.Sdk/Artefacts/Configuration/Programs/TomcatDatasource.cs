using System.Security;
using Abiquo.Sdk.Artefacts.Configuration.Components;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Programs;

/// <summary>
/// Writes how the API and M reach the database: the resource <c>jdbc/abiquoDB</c> of their Tomcat contexts. In a file that is there, only
/// the address, the user and the password of that resource are set; the sizes of its pool are the operator's. Source:
/// abiquo/abiquo-cookbook, api-m.xml.erb.
/// </summary>
internal static class TomcatDatasource
{
    private const string Folder = "/opt/abiquo/tomcat/conf/Catalina/localhost/";

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        foreach (var (role, name) in new[] { (SpecIds.Roles.Api, "api"), (SpecIds.Roles.Events, "m") })
        {
            if (context.Placed.Appliance.Definition.Roles.Contains(role) && TextOf(context) is { } text)
            {
                files.Add($"{Folder}{name}.xml", text, new()
                {
                    Owner = "root:tomcat",
                    Merge = DatasourceMerge.OfContext,
                    Activate = SystemdUnit.Restart("abiquo-tomcat"),
                });
            }
        }
    }

    private static string? TextOf(ComponentContext context)
    {
        var found = new PropertyLookup(context.Deployment, context.Placed, context.Host)
            .Find($"{SpecIds.Roles.Database}.{SpecIds.Endpoints.MaxScale}.Endpoints");
        if (found is not { Gap: "" } database)
        {
            return null;
        }

        var account = DatabaseAccount.Platform;
        var url = $"jdbc:mysql://{database.Text}/{account.Schemas[0]}?autoReconnect=true&useUnicode=true&characterEncoding=UTF-8";
        return $"""
            {DatasourceMerge.Title}
            <Context>
              <Resource name="{DatasourceMerge.Resource}" auth="Container" type="javax.sql.DataSource"
                        driverClassName="com.mysql.jdbc.Driver"
                        url="{SecurityElement.Escape(url)}"
                        username="{account.User}" password="{SecretReference.To(account.Secret)}"/>
            </Context>

            """.ReplaceLineEndings("\n");
    }
}
