namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>NS9xxx: mistakes of the program itself. NS9001 is any exception that nobody expected.</summary>
    public static class Internal
    {
        private const string Remedy = "if no file of the site was changed meanwhile, this is a mistake in NewsSite: please report it; 'newssite build --clean' puts the output right";

        /// <summary>build --verify: a file of the output is not what a build makes that remembers nothing.</summary>
        public static Diagnostic NotAsMadeCleanly(string path, string difference, string origin)
            => Error("NS9002", SourceSpan.File(path), $"{difference}; {origin}", Remedy);

        /// <summary>build --verify: a build that remembers nothing finds something else in the sources.</summary>
        public static Diagnostic NotAsFoundCleanly(Diagnostic finding, bool isMissing)
            => Error("NS9003", finding.Span, $"{(isMissing ? "a clean build also says" : "a clean build does not say")}: {finding.Code} {finding.Message}", Remedy);
    }
}
