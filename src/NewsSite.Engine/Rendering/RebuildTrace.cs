using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// What the last build left for this one: says which outputs stay, lets them say again what they said when they were made,
/// and writes down what the next build needs. The one call that the render phase makes about rebuilding, and nothing but
/// speed depends on it.
/// </summary>
public sealed class RebuildTrace
{
    private const int RoomForPath = 256;

    private readonly RenderTools _tools;
    private readonly RouteTable _routes;
    private readonly ParallelOptions _options;
    private readonly Answers _answers;
    private readonly Fingerprints _fingerprints;
    private readonly Revalidation _last;
    private readonly OutputRecorder _recorder;
    private readonly int[]? _places;
    private readonly int?[] _kept;
    private readonly MadeOutput?[] _made;
    private readonly RebuildReasons _why;
    private readonly Reasons?[] _reasons;

    /// <param name="memo">What the last build left; empty for a first one.</param>
    /// <param name="tools">What all outputs share.</param>
    /// <param name="routes">Every output.</param>
    /// <param name="stories">The fingerprints of its stories, if none of an earlier build can be renewed.</param>
    /// <param name="options">How many threads work.</param>
    /// <param name="overlooked">A kind of question that is not recorded; for tests.</param>
    /// <param name="earlier">What an earlier build of this process knew of its outputs.</param>
    internal RebuildTrace(OutputMemo memo, RenderTools tools, RouteTable routes, Lazy<StoryFingerprints> stories, ParallelOptions options, ReadKind? overlooked = null, LastOutputs? earlier = null)
    {
        (_tools, _routes) = (tools, routes);
        _options = options;
        _answers = new Answers(tools, routes);
        _fingerprints = (earlier is null ? null : Fingerprints.Renewed(earlier.Fingerprints, tools, routes, memo, options))
            ?? new Fingerprints(tools, routes, stories.Value, memo, options);
        _last = Revalidation.Of(memo, _answers, _fingerprints, options);
        // Then the routes are those of the build that left the places.
        _places = _fingerprints.AreOnPlan ? earlier?.Places : null;
        _recorder = new OutputRecorder(memo, overlooked);
        _kept = new int?[routes.Routes.Length];
        _made = new MadeOutput?[routes.Routes.Length];
        _why = new RebuildReasons(_last, _answers, new QuestionText(tools, routes));
        _reasons = new Reasons?[routes.Routes.Length];
    }

    /// <summary>For the next build of this process.</summary>
    /// <param name="manifest">What this one left in the output.</param>
    internal LastOutputs LeaveFor(OutputManifest manifest)
    {
        var places = new int[_routes.Routes.Length];
        Parallel.ForEach(SparseNumbers.Chunks(places.Length), _options, chunk =>
        {
            Span<char> room = stackalloc char[RoomForPath];
            for (var number = chunk.Start; number < chunk.End; number++)
            {
                places[number] = manifest.IndexOf(_routes.Routes[number].OutputPathIn(room));
            }
        });
        return new LastOutputs(_fingerprints.Standing, places);
    }

    public int Kept => _kept.Count(output => output is not null);

    public int Made => _made.Count(output => output is not null);

    /// <summary>The HTML pages among them.</summary>
    public int Pages
        => _kept.Count(output => output is { } kept && _last.Memo.Outputs[kept].Flags.HasFlag(OutputFlags.Page))
            + _made.Count(output => output is not null && output.Facts.Flags.HasFlag(OutputFlags.Page));

    /// <summary>Whether the output lies there as the last build left it and would come out the same.</summary>
    public bool Keeps(int number, Route route, OutputStaging staging)
    {
        if (_last.Standing(number, route) is not { } output || !LiesThere(number, route, new ContentHash(_last.Memo.Outputs[output].Hash), staging))
        {
            _reasons[number] = _why.Of(route);
            return false;
        }
        _kept[number] = output;
        return true;
    }

    private bool LiesThere(int number, Route route, ContentHash hash, OutputStaging staging)
        => _places is { } places ? staging.Keep(places[number], hash) : staging.Keep(route.OutputPathIn(stackalloc char[RoomForPath]), hash);

    /// <summary>Why an output has to be made; <c>null</c> for one that stays.</summary>
    internal Reasons? ReasonsOf(int number) => _reasons[number];

    /// <summary>Whether the last build's output at the address sent readers elsewhere, or nowhere.</summary>
    internal bool LedElsewhere(RedirectRoute route) => _why.LedElsewhere(route);

    internal void Record(int number, Route route, ContentHash hash, OutputFlags flags, ulong[] ids, RenderLog log)
        => _made[number] = _recorder.Record(route, hash, flags, ids, log);

    /// <summary>What the kept outputs reported when they were made, and the files that are published because of them.</summary>
    public void Replay()
    {
        var stays = new bool[_last.Memo.Outputs.Length];
        foreach (var kept in _kept)
        {
            if (kept is { } output)
            {
                stays[output] = true;
            }
        }
        _tools.Fragments.KeptPage = url => _last.At(url) is { } output && stays[output] && _last.Memo.Outputs[output].Flags.HasFlag(OutputFlags.HasIds)
            ? _last.Memo.IdsIn(output).ToArray()
            : null;
        var pieces = PiecesOf(stays);
        var questions = QuestionsOf(pieces);
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            if (pieces[piece])
            {
                Report(piece);
            }
        }
        for (var question = 0; question < questions.Length; question++)
        {
            if (questions[question])
            {
                Keep(question);
            }
        }
    }

    /// <summary>Which pieces are those of outputs, their own and shared ones.</summary>
    private bool[] PiecesOf(bool[] outputs)
    {
        var pieces = new bool[_last.Memo.Pieces];
        for (var output = 0; output < outputs.Length; output++)
        {
            if (!outputs[output])
            {
                continue;
            }
            pieces[_last.Memo.PieceOf(output)] = true;
            foreach (var piece in _last.Memo.SharedIn(output))
            {
                pieces[piece] = true;
            }
        }
        return pieces;
    }

    /// <summary>Which questions pieces asked. Threads that meet at one say the same of it.</summary>
    private bool[] QuestionsOf(bool[] pieces)
    {
        var questions = new bool[_last.Memo.Questions];
        Parallel.ForEach(SparseNumbers.Chunks(pieces.Length), _options, chunk =>
        {
            for (var piece = chunk.Start; piece < chunk.End; piece++)
            {
                foreach (var asked in pieces[piece] ? _last.Memo.AskedBy(piece) : [])
                {
                    questions[asked.Question] = true;
                }
            }
        });
        return questions;
    }

    /// <summary>Leaves the memo of this build for the next one.</summary>
    /// <param name="path">Where that of the last build lies.</param>
    /// <param name="version">The program's.</param>
    /// <returns>Whether the memo that lies there is that of this build.</returns>
    public bool Remember(string path, string version)
        // What is published is remembered, whoever cancels it now.
        => IsAsBefore || _recorder.Remember(path, version, _kept, _made, _last, _answers, _fingerprints, new ParallelOptions { MaxDegreeOfParallelism = _options.MaxDegreeOfParallelism });

    /// <summary>Whether the memo of the last build is that of this one, too.</summary>
    private bool IsAsBefore => Made == 0 && Kept == _kept.Length && Kept == _last.Memo.Present && _last.IsAsBefore && _fingerprints.IsAsBefore(_last.Memo);

    private void Report(int piece)
    {
        if (_last.Memo.ReportOf(piece) is { IsEmpty: false } bytes && OutputReport.Read(bytes.ToArray()) is { } report)
        {
            _tools.Diagnostics.AddRange(report.Findings);
            _tools.Fragments.AddUses(report.Places);
            _tools.Policy.Add(report.Uses);
        }
    }

    /// <summary>What an output uses stays in use.</summary>
    private void Keep(int question)
    {
        var kind = (ReadKind)_last.Memo.Kinds[question];
        if (kind is not (ReadKind.Publication or ReadKind.Order or ReadKind.Template or ReadKind.Asset))
        {
            return;
        }
        var key = _last.Memo.KeyOf(question);
        switch (kind)
        {
            case ReadKind.Publication:
                _tools.Links.Publish(key);
                break;
            case ReadKind.Order:
                _tools.Pictures.Order(key);
                break;
            case ReadKind.Template:
                _tools.Engine.Find(key);
                break;
            case ReadKind.Asset when _tools.Engine.Assets.Has(key):
                _tools.Engine.Assets.Fingerprinted(key);
                break;
        }
    }
}

/// <summary>What a build knew of its outputs, for the next one of the same process.</summary>
/// <param name="Fingerprints">Those of the site.</param>
/// <param name="Places">The number of each route's output in the manifest; -1 for one that is not there.</param>
internal sealed record LastOutputs(StandingFingerprints Fingerprints, int[] Places);
