using System.CommandLine;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>export: the environment as a JSON document.</summary>
internal static class ExportVerb
{
    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var schema = new Option<bool>("--schema") { Description = "Write the JSON Schema of such documents instead, for editors." };
        var command = new Command("export", $"Writes the environment as a JSON document, which {EnvironmentFile.OptionName} loads again.") { schema };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(schema))
            {
                screen.Output.Write(EnvironmentSchema.Of(environment));
                return ExitCode.Success;
            }

            if (!screen.IsSound(environment))
            {
                return ExitCode.Findings;
            }

            screen.Output.Write(EnvironmentJson.Write(environment));
            return ExitCode.Success;
        });
        return command;
    }
}
