using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Reads <c>checks: {NS2017: off}</c>. An error protects readers or sources and keeps its severity (decision 19).</summary>
public sealed class CheckReader(FieldReader root)
{
    private static readonly Dictionary<string, Severity?> Words = new()
    {
        ["off"] = null,
        ["info"] = Severity.Info,
        ["warning"] = Severity.Warning,
        ["error"] = Severity.Error,
    };

    private const string Most = "max_warnings";

    /// <summary>What stands among the codes and is none.</summary>
    private static readonly FieldTable Limits = new(new Field(Most, "whole number", "more warnings than this fail a build"));

    public ImmutableDictionary<string, Severity?> Read()
    {
        var node = root.Node("checks");
        if (node is null)
        {
            return ImmutableDictionary<string, Severity?>.Empty;
        }
        if (node is not YamlMap map)
        {
            root.WrongType(node, "checks", "a map from codes to severities");
            return ImmutableDictionary<string, Severity?>.Empty;
        }
        var checks = ImmutableDictionary.CreateBuilder<string, Severity?>();
        foreach (var entry in map.Entries.Where(entry => entry.Key.Text != Most))
        {
            Add(checks, entry);
        }
        return checks.ToImmutable();
    }

    /// <summary>More warnings than this fail a build; <c>null</c> for any number.</summary>
    public Located<int>? MaxWarnings()
        => root.Node("checks") is YamlMap map ? new FieldReader(root.Path, map, Limits, root.Diagnostics).Number(Most, 0, 1_000_000) : null;

    private void Add(ImmutableDictionary<string, Severity?>.Builder checks, YamlEntry entry)
    {
        var span = root.SpanOf(entry.Key);
        var code = entry.Key.Text;
        if (DiagnosticCodes.DefaultSeverity(code) is not { } normal)
        {
            root.Diagnostics.Add(Errors.Config.UnknownCode(span, code));
        }
        else if (entry.Value is not YamlScalar scalar || !Words.TryGetValue(scalar.Text.ToLowerInvariant(), out var severity))
        {
            root.WrongType(entry.Value, code, "off, info, warning or error");
        }
        else if (normal == Severity.Error && severity != Severity.Error)
        {
            root.Diagnostics.Add(Errors.Config.CannotLower(span, code));
        }
        else
        {
            checks[code] = severity;
        }
    }
}
