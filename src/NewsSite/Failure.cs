using NewsSite.Cli.Output;

namespace NewsSite.Cli;

/// <summary>What is left to say when something was thrown that nobody expected: one line, the stack only on demand.</summary>
internal static class Failure
{
    public static void Report(Exception exception, Session session, bool isVerbose)
    {
        var cause = Cause(exception);
        if (cause is IOException or UnauthorizedAccessException)
        {
            // A full disk or a missing right is nobody's mistake in the program.
            session.WriteError(cause.Message);
        }
        else
        {
            session.StyledError.Write("newssite: ", Style.Path).Write("internal error NS9001: ", Style.Error)
                .Write(VisibleText.Of($"{cause.GetType().Name}: {cause.Message}"))
                .WriteLine("; this is a mistake in NewsSite: please report it to its makers with the output of 'newssite version'"
                    + (isVerbose ? "" : " and of this command with --verbose"));
        }
        if (isVerbose)
        {
            session.Error.WriteLine(exception);
        }
    }

    private static Exception Cause(Exception exception)
        => exception is AggregateException { InnerExceptions.Count: > 0 } all ? Cause(all.InnerExceptions[0]) : exception;
}
