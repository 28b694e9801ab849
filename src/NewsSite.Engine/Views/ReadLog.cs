namespace NewsSite.Views;

/// <summary>One thing an output asked of the model: which object, and which of its members (or which place of a list).</summary>
public readonly record struct ModelRead(object Subject, string Member);

/// <summary>
/// What one output asked of the model while it was made. Whatever may change the output is in here, at the grain of
/// (object, member); an output whose reads would all be answered as before need not be made again.
/// </summary>
public sealed class ReadLog
{
    private readonly HashSet<ModelRead> _reads = [];

    public IReadOnlyCollection<ModelRead> Reads => _reads;

    public void Add(object subject, string member) => _reads.Add(new ModelRead(subject, member));

    /// <summary>What a cached fragment asked when it was made counts as asked by every output that shows it.</summary>
    public void AddRange(IEnumerable<ModelRead> reads) => _reads.UnionWith(reads);
}
