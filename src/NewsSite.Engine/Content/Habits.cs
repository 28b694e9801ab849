using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>
/// What a file does as older archives do, anywhere in its front matter: it is understood, and the site tells each habit once,
/// with a count.
/// </summary>
public sealed class Habits
{
    private readonly List<AliasUse> _aliases = [];
    private readonly List<TextEdit> _references = [];

    /// <summary>Keys by their older names. A map may be read more than once.</summary>
    public IEnumerable<AliasUse> Aliases => _aliases.Distinct();

    /// <summary>Whether a text holds character references.</summary>
    public bool HasReferences { get; private set; }

    /// <summary>The characters themselves in the places of references, where the file can hold them.</summary>
    public IEnumerable<TextEdit> References => _references.Distinct();

    public void NoteNames(FieldReader fields)
        => _aliases.AddRange(fields.AliasedKeys.Select(alias => new AliasUse(alias.Key.Text, alias.Field.Name, StartOfText(alias.Key), !alias.IsRepeated)));

    public void NoteReferences(string path, Located<string> text, string meaning)
    {
        HasReferences = true;
        var plain = CharacterReferences.Find(text.Value).Where(reference => ScalarMends.CanHold(text, reference.Start, reference.Meaning)).ToList();
        // What is written then must not be a reference again, as &amp;lt; would become one.
        if (CharacterReferences.Decode(CharacterReferences.Replace(text.Value, plain)).Text == meaning)
        {
            _references.AddRange(plain.SelectMany(reference => ScalarMends.Replace(path, text, reference.Start, reference.Length, char.ConvertFromUtf32(reference.Meaning))));
        }
    }

    /// <summary>Behind the quotation mark, if there is one.</summary>
    private static TextPosition StartOfText(YamlScalar key) => key.IsPlain ? key.Start : key.Start with { Column = key.Start.Column + 1 };
}

/// <summary>An older name by which a key was written.</summary>
/// <param name="Alias">As it stands there.</param>
/// <param name="Name">The field's own.</param>
/// <param name="Position">Where it starts.</param>
/// <param name="CanBeRenamed">Whether its own name is free: a field may stand under both.</param>
public sealed record AliasUse(string Alias, string Name, TextPosition Position, bool CanBeRenamed);
