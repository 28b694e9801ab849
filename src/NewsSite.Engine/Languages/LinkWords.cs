using System.Collections.Frozen;

namespace NewsSite.Languages;

/// <summary>Words by which links are often named and which say nothing of where they lead, as people find out who hear links read out as a list.</summary>
public static class LinkWords
{
    /// <summary>The longest of them.</summary>
    private const int MaxLength = 24;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Empty = new Dictionary<string, string>
    {
        ["en"] = "here|click here|click|see here|read more|more|learn more|find out more|this|this link|link|this page|this article|this post|this site|this website",
        ["fr"] = "ici|cliquez ici|cliquer ici|lire la suite|lire plus|en savoir plus|plus|suite|lien|ce lien|voir ici",
        ["de"] = "hier|hier klicken|klicken sie hier|mehr|mehr lesen|mehr erfahren|mehr dazu|weiterlesen|weiter|link|dieser link|diesem link",
        ["es"] = "aquí|aqui|haga clic aquí|haz clic aquí|pulse aquí|leer más|ver más|saber más|más|seguir leyendo|enlace|este enlace",
        ["it"] = "qui|clicca qui|leggi tutto|leggi di più|continua a leggere|di più|link|questo link",
        ["pt"] = "aqui|clique aqui|leia mais|ler mais|saiba mais|mais|link|este link",
        ["pl"] = "tutaj|tu|kliknij tutaj|czytaj więcej|czytaj dalej|więcej|link",
        ["ru"] = "здесь|тут|нажмите здесь|по ссылке|ссылка|ссылке|эта ссылка|этой ссылке|читать далее|читать дальше|читать|подробнее|далее",
        ["uk"] = "тут|натисніть тут|за посиланням|посилання|посиланням|цим посиланням|читати далі|читати|докладніше|детальніше|далі",
        ["ar"] = "هنا|اضغط هنا|انقر هنا|اقرأ المزيد|المزيد|رابط|الرابط|هذا الرابط",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    /// <summary>Whether the text of a link says nothing, in its language or in English.</summary>
    public static bool SayNothing(string text, string language)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }
        var words = text.Trim().TrimEnd('.', '…', ':', '»', '›', '>', '→', '!', ' ');
        var primary = language.Split('-')[0];
        return Empty["en"].Contains(words) || (Empty.TryGetValue(primary, out var known) && known.Contains(words));
    }
}
