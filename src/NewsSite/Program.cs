using NewsSite.Cli;

using var signals = new CancelSignals();
using var output = ProcessEnvironment.Writer(Console.OpenStandardOutput());
using var error = ProcessEnvironment.Writer(Console.OpenStandardError());
// A reader that has gone away (newssite build | head) needs no handling: the console's streams drop what nobody reads.
return CliApp.Run(args, output, error, ProcessEnvironment.Read(signals.Token));
