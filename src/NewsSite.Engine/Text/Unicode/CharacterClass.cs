namespace NewsSite.Text;

/// <summary>What a character is to a slug, a sort key or a title.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Spaces, punctuation, symbols, and what is not assigned.</summary>
    Other,

    /// <summary>A letter or number of any script.</summary>
    Word,

    /// <summary>A mark that belongs to the letter before it.</summary>
    Mark,

    /// <summary>Takes no room and separates nothing: format controls, fillers, variation selectors.</summary>
    Invisible,
}
