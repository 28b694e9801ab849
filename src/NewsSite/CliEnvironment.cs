using NewsSite.Cli.Elsewhere;

namespace NewsSite.Cli;

/// <summary>
/// All that the command line knows about the world around it. Nothing else in the program reads the clock, the
/// environment, the console or the current directory, so tests can be any machine.
/// </summary>
public sealed record CliEnvironment
{
    public required string CurrentDirectory { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public int Processors { get; init; } = 1;

    /// <summary>Looks up an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Whether a person sees what goes to the standard output, rather than a pipe or a file.</summary>
    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether a person can be asked.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>The next line that a person types; <c>null</c> if there is none.</summary>
    public Func<string?> ReadLine { get; init; } = static () => null;

    /// <summary>The terminal's width in columns.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether the terminal obeys escape sequences at all.</summary>
    public bool HasEscapes { get; init; } = true;

    public CancellationToken Cancellation { get; init; }

    public Func<BuildOptions, CancellationToken, BuildResult> Build { get; init; }
        = static (options, cancellation) => options.Verify ? Verification.Build(options, cancellation) : new SiteBuilder(options).Build(cancellation);

    /// <summary>What asks other sites, on <c>check --external</c> alone.</summary>
    public Func<HttpMessageHandler> Web { get; init; } = PublicAddress.CreateHandler;

    /// <summary>Waits out of politeness.</summary>
    public Func<TimeSpan, CancellationToken, Task> Wait { get; init; } = static (time, cancellation) => Task.Delay(time, cancellation);

    /// <summary>Shows an address in the browser of whoever sits there; whether that could be done.</summary>
    public Func<string, bool> OpenBrowser { get; init; } = _ => false;

    /// <summary>Where pictures are kept that several sites share; <c>null</c> for each site's own place.</summary>
    internal string? PictureCache => Variable("NEWSSITE_PICTURES") is { Length: > 0 } folder ? Path.GetFullPath(folder, CurrentDirectory) : null;

    public Func<BuildOptions, CancellationToken, BuildResult> Check { get; init; } = SiteCheck.Run;

    /// <summary>Opens a file in an editor, which is a command of the user's shell, and waits for its end; the exit code.</summary>
    public Func<string, string, int> Edit { get; init; } = static (_, _) => 0;

    /// <summary>no-color.org: "when present and not an empty string (regardless of its value)".</summary>
    internal bool AllowsColor => AllowsEscapes && string.IsNullOrEmpty(Variable("NO_COLOR"));

    internal bool AllowsEscapes => HasEscapes && Variable("TERM") != "dumb";

    internal bool IsCi => Variable("CI") is { Length: > 0 } value && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
