using NewsSite.Cli;

using var signals = new CancelSignals();
using var output = ProcessEnvironment.Writer(new StandardStream(Console.OpenStandardOutput(), "standard output"));
using var error = ProcessEnvironment.Writer(new StandardStream(Console.OpenStandardError(), name: null));
return CliApp.Run(args, output, error, ProcessEnvironment.Read(signals.Token));
