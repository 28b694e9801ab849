using System.Collections.Frozen;

namespace NewsSite.Text;

/// <summary>
/// How languages write their letters in Latin ones without any marks. A rule is <c>letters=latin</c>; <c>before&lt;</c> in front
/// and <c>&gt;after</c> behind the letters name what may stand there: any of these letters, <c>^</c> the start of a word, <c>$</c>
/// its end. Of several rules the one for the most letters counts, and of those the first.
/// </summary>
internal static class TransliterationTables
{
    /// <summary>As readers know it from maps and addresses: Щербаков is shcherbakov, Новый is novy.</summary>
    private const string Russian =
        "а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya "
        + "ий>$=y ый>$=y і=i ѣ=e ѳ=f ѵ=i";

    /// <summary>Passports (ICAO Doc 9303).</summary>
    private const string RussianOfPassports =
        "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ=ie ы=y ь= э=e ю=iu я=ia";

    /// <summary>Resolution 55 of the Cabinet of Ministers, 2010.</summary>
    private const string Ukrainian =
        "а=a б=b в=v г=h ґ=g д=d е=e ^<є=ye є=ie ж=zh з=z зг=zgh и=y і=i ^<ї=yi ї=i ^<й=y й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh "
        + "щ=shch ь= ^<ю=yu ю=iu ^<я=ya я=ia";

    /// <summary>As in passports, without apostrophes.</summary>
    private const string Belarusian =
        "а=a б=b в=v г=h ґ=g д=d ^аеёіоуўыэюя'’ʼь<е=ye е=ie ^аеёіоуўыэюя'’ʼь<ё=yo ё=io ж=zh з=z і=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=kh "
        + "ц=ts ч=ch ш=sh ы=y ь= э=e ^аеёіоуўыэюя'’ʼь<ю=yu ю=iu ^аеёіоуўыэюя'’ʼь<я=ya я=ia";

    /// <summary>The law of 2009.</summary>
    private const string Bulgarian =
        "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sht ъ=a ь=y ю=yu я=ya ѝ=i ия>$=ia ^<българ=bulgar";

    /// <summary>Serbian Latin without its marks.</summary>
    private const string Serbian =
        "а=a б=b в=v г=g д=d ђ=dj е=e ж=z з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=c у=u ф=f х=h ц=c ч=c џ=dz ш=s đ=dj";

    private const string Macedonian =
        "а=a б=b в=v г=g д=d ѓ=gj е=e ѐ=e ж=zh з=z ѕ=dz и=i ѝ=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ќ=kj у=u ф=f х=h ц=c ч=ch џ=dzh ш=sh";

    private const string Kazakh =
        "а=a ә=a б=b в=v г=g ғ=g д=d е=e ё=yo ж=zh з=z и=i й=i к=k қ=q л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t у=u ұ=u ү=u ф=f х=kh һ=h ц=ts ч=ch ш=sh щ=shch ъ= "
        + "ы=y і=i ь= э=e ю=yu я=ya";

    /// <summary>ELOT 743.</summary>
    private const string Greek =
        "α=a ά=a β=v γ=g δ=d ε=e έ=e ζ=z η=i ή=i θ=th ι=i ί=i ϊ=i ΐ=i κ=k λ=l μ=m ν=n ξ=x ο=o ό=o π=p ρ=r σ=s ς=s τ=t υ=y ύ=y ϋ=y ΰ=y φ=f χ=ch ψ=ps ω=o ώ=o";

    /// <summary>Two letters of Greek that are one sound; before voiceless ones and at a word's end, υ is f.</summary>
    private const string GreekPairs =
        "ου=ou ού=ou γγ=ng γξ=nx γχ=nch ^<μπ=b μπ>$=b μπ=mp "
        + "αυ>θκξπσςτφχψ$=af αύ>θκξπσςτφχψ$=af αυ=av αύ=av ευ>θκξπσςτφχψ$=ef εύ>θκξπσςτφχψ$=ef ευ=ev εύ=ev ηυ>θκξπσςτφχψ$=if ηύ>θκξπσςτφχψ$=if ηυ=iv ηύ=iv";

    /// <summary>The national system of 2002, without apostrophes.</summary>
    private const string Georgian =
        "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h";

    private const string Armenian =
        "ա=a բ=b գ=g դ=d ^<ե=ye ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ^<ո=vo ո=o ու=u չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t "
        + "ր=r ց=ts ւ=v փ=p ք=k և=ev օ=o ֆ=f";

    private const string German = "ä=ae ö=oe ü=ue ß=ss";

    private const string Nordic = "æ=ae ø=oe å=aa";

    /// <summary>By name: the language's code for the usual one.</summary>
    public static readonly FrozenDictionary<string, string> ByName = new Dictionary<string, string>
    {
        ["ru"] = Russian,
        ["ru-passport"] = RussianOfPassports,
        ["uk"] = Ukrainian,
        ["be"] = Belarusian,
        ["bg"] = Bulgarian,
        ["sr"] = Serbian,
        ["mk"] = Macedonian,
        ["kk"] = Kazakh,
        ["el"] = Greek + " " + GreekPairs,
        ["ka"] = Georgian,
        ["hy"] = Armenian,
        ["de"] = German,
        ["da"] = Nordic,
        ["nb"] = Nordic,
        ["nn"] = Nordic,
        ["no"] = Nordic,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those asked for letters that a language does not have itself, such as a Greek name in a Russian text.</summary>
    public static readonly string[] OfForeignLetters = ["ru", "uk", "sr", "mk", "kk", "el", "ka", "hy"];
}
