using System.Text;
using NewsSite.Diagnostics;

namespace NewsSite.Templating.Styles;

/// <summary>Makes one file of a style sheet and all that it imports, with every address as it has to stand there.</summary>
/// <param name="sheetOf">The style sheet of a name.</param>
/// <param name="nameOf">The name with fingerprint of a file that is no style sheet.</param>
internal sealed class StyleJoin(Func<string, StyleSheet?> sheetOf, Func<string, string> nameOf)
{
    /// <summary>More style sheets in one, or more letters, have no sense.</summary>
    private const int MaxParts = 250;

    private const int MaxLength = 4_000_000;

    private readonly StringBuilder _css = new();

    /// <summary>Imports from elsewhere, which have to stand before all rules.</summary>
    private readonly StringBuilder _head = new();

    private readonly List<JoinedOrigin> _origins = [];
    private readonly List<JoinedOrigin> _originsInHead = [];
    private readonly List<Diagnostic> _found = [];
    private readonly Stack<string> _around = new();
    private int _parts;

    public IReadOnlyList<Diagnostic> Findings => _found;

    /// <summary>Where the parts of the joined text come from, in order.</summary>
    public IEnumerable<JoinedOrigin> Origins => _originsInHead.Concat(_origins.Select(origin => origin with { At = _head.Length + origin.At }));

    public string Join(StyleSheet sheet)
    {
        Write(sheet, sheet.Name, isConditional: false);
        return $"{_head}{_css}";
    }

    private void Write(StyleSheet sheet, string target, bool isConditional)
    {
        _around.Push(sheet.Name);
        foreach (var piece in sheet.Pieces)
        {
            switch (piece)
            {
                case StyleText text:
                    _origins.AddRange(text.Origins.Select(origin => new JoinedOrigin(_css.Length + origin.At, sheet.Name, origin.Start)));
                    _css.Append(text.Css);
                    break;
                case StyleAddress address:
                    _css.Append(StyleFile.Relative(target, address.IsAsset ? nameOf(address.Path) : address.Path)).Append(address.Rest);
                    break;
                case StyleImport { Name: null } import:
                    WriteForeign(import, isConditional);
                    break;
                case StyleImport import:
                    Write(import, target, isConditional);
                    break;
            }
        }
        _around.Pop();
    }

    private void Write(StyleImport import, string target, bool isConditional)
    {
        if (_around.Contains(import.Name!))
        {
            _found.Add(Errors.Assets.CannotImport(import.Place, import.Address, "it imports this one, directly or by others"));
            return;
        }
        if (++_parts > MaxParts || _css.Length > MaxLength)
        {
            _found.Add(Errors.Assets.CannotImport(import.Place, import.Address, $"one style sheet can import {MaxParts} others and have {MaxLength / 1_000_000} million letters"));
            return;
        }
        var importing = _around.Peek();
        void Around(string text)
        {
            _origins.Add(new JoinedOrigin(_css.Length, importing, import.Start));
            _css.Append(text);
        }
        var rules = import.Rules.ToList();
        rules.ForEach(Around);
        Write(sheetOf(import.Name!) ?? new StyleSheet(import.Name!, [], []), target, isConditional || import.IsConditional);
        rules.ForEach(_ => Around("}"));
    }

    private void WriteForeign(StyleImport import, bool isConditional)
    {
        if (isConditional)
        {
            _found.Add(Errors.Assets.CannotImport(import.Place, import.Address, "this style sheet is itself imported with a layer or a condition, and from elsewhere nothing can be"));
            return;
        }
        _originsInHead.Add(new JoinedOrigin(_head.Length, _around.Peek(), import.Start));
        _head.Append("@import \"").Append(import.Address.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
        _head.Append(import.Layer switch { null => "", "" => " layer", var layer => $" layer({layer})" });
        _head.Append(import.Condition is null ? "" : $" supports({import.Condition})");
        _head.Append(import.Media.Length == 0 ? "" : " " + import.Media).Append(';');
    }
}

/// <summary>Where a part of joined style sheets comes from.</summary>
/// <param name="At">Its place in the joined text.</param>
/// <param name="Sheet">The style sheet that it stands in.</param>
/// <param name="Start">Its place in the file of that.</param>
internal readonly record struct JoinedOrigin(int At, string Sheet, int Start);
