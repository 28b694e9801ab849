using System.CommandLine;
using System.Reflection;
using System.Runtime.InteropServices;
using NewsSite.Cli.Output;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite version</c>: the number, and what a report of a mistake should name besides.</summary>
internal static class VersionCommand
{
    public static readonly string[] Examples = ["newssite version      also names the runtime and the system", "newssite --version    the number alone, for scripts"];

    /// <summary>Without the commit that the compiler appends after a plus.</summary>
    public static string Number { get; } = typeof(VersionCommand).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static Command Create(Session session)
    {
        var format = OutputFormats.Option();
        var command = new Command("version", "Print the version, the runtime and the system") { format };
        command.SetAction(parse =>
        {
            if (parse.GetValue(format) == OutputFormat.Json)
            {
                session.Output.WriteLine(Json());
                return ExitCode.Ok;
            }
            session.Output.WriteLine($"newssite {Number}");
            session.Output.WriteLine($"{RuntimeInformation.FrameworkDescription} ({Compilation}), {RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.OSDescription}");
            return ExitCode.Ok;
        });
        return command;
    }

    private static string Json() => JsonText.Write(json =>
    {
        json.WriteNumber("version", 1);
        json.WriteString("program", Number);
        json.WriteString("runtime", RuntimeInformation.FrameworkDescription);
        json.WriteString("compilation", Compilation);
        json.WriteString("platform", RuntimeInformation.RuntimeIdentifier);
        json.WriteString("system", RuntimeInformation.OSDescription);
    });

    /// <summary>A host that compiles just in time says where its assemblies lie; a native program has none.</summary>
    private static string Compilation => AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") is null ? "native" : "just in time";
}
