using NewsSite.Cli.Output;

namespace NewsSite.Cli;

/// <summary>One run of the program: where it writes and what it knows.</summary>
internal sealed record Session(TextWriter Output, TextWriter Error, CliEnvironment Environment)
{
    public StyledWriter StyledOutput => new(Output, Environment.OutputIsTerminal && Environment.AllowsColor);

    public StyledWriter StyledError => new(Error, Environment.ErrorIsTerminal && Environment.AllowsColor);

    /// <summary>Such as <c>newssite: error: no such folder</c>.</summary>
    public void WriteError(string message)
        => StyledError.Write("newssite: ", Style.Path).Write("error: ", Style.Error).WriteLine(VisibleText.Of(message));
}
