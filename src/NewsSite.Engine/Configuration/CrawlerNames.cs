namespace NewsSite.Configuration;

/// <summary>The names by which machines that read for language models go in robots.txt; as of November 2026, from what their operators publish.</summary>
public static class CrawlerNames
{
    /// <summary>They collect texts to learn from. The two with -Extended are names for robots.txt only.</summary>
    private static readonly string[] Training =
    [
        "AI2Bot", "Applebot-Extended", "Bytespider", "CCBot", "ClaudeBot", "Diffbot", "FacebookBot", "Google-Extended", "GPTBot",
        "ImagesiftBot", "Meta-ExternalAgent", "PanguBot", "Timpibot", "anthropic-ai", "cohere-ai", "cohere-training-data-crawler", "omgili",
    ];

    /// <summary>They fetch pages to answer somebody's question.</summary>
    private static readonly string[] Answering =
    [
        "Amazonbot", "ChatGPT-User", "Claude-SearchBot", "Claude-User", "DuckAssistBot", "Google-CloudVertexBot", "Meta-ExternalFetcher",
        "MistralAI-User", "OAI-SearchBot", "Perplexity-User", "PerplexityBot", "YouBot",
    ];

    public static IReadOnlyList<string> BlockedBy(RobotsConfig robots) => robots.Ai switch
    {
        AiPolicy.BlockTraining => [.. Training, .. robots.Block],
        AiPolicy.BlockAll => [.. Training, .. Answering, .. robots.Block],
        _ => robots.Block,
    };
}
