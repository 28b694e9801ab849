// Made from the Unicode Common Locale Data Repository, CLDR 48.2.0, by generate_tables.py; do not edit.
// Copyright © 2004-2026 Unicode, Inc. The data are under the Unicode License v3: LICENSE-Unicode.txt. SPDX: Unicode-3.0
namespace NewsSite.Languages;

/// <summary>
/// Languages as records of lines: <c>@tag parent</c>, then what differs from the parent, as <c>key value|value</c>; <c>=</c> is the value of the list before.
/// Read by <see cref="LanguageData"/>. Versions of the calendars: persian 46.1.0, islamic 48.2.0, buddhist 39.0.0.
/// </summary>
internal static class CldrTable
{
    public static ReadOnlySpan<byte> Utf8 => """

        @af
        months Januarie|Februarie|Maart|April|Mei|Junie|Julie|Augustus|September|Oktober|November|Desember
        months_in_date =
        months_short Jan.|Feb.|Mrt.|Apr.|Mei|Jun.|Jul.|Aug.|Sep.|Okt.|Nov.|Des.
        months_short_in_date =
        days Sondag|Maandag|Dinsdag|Woensdag|Donderdag|Vrydag|Saterdag
        days_short So.|Ma.|Di.|Wo.|Do.|Vr.|Sa.
        halves vm.|nm.
        date dd MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,| |-
        native -
        groups 3|1
        list  en |, | en |
        @am
        months ጃንዋሪ|ፌብሩዋሪ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር
        months_in_date =
        months_short ጃን|ፌብ|ማርች|ኤፕሪ|ሜይ|ጁን|ጁላይ|ኦገስ|ሴፕቴ|ኦክቶ|ኖቬም|ዲሴም
        months_short_in_date =
        days እሑድ|ሰኞ|ማክሰኞ|ረቡዕ|ሐሙስ|ዓርብ|ቅዳሜ
        days_short እሑድ|ሰኞ|ማክሰ|ረቡዕ|ሐሙስ|ዓርብ|ቅዳሜ
        halves ጥዋት|ከሰዓት
        date d MMMM yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|-
        native -
        groups 3|1
        list  እና |፣ | እና |
        islamic_months ሙሀረም|ሳፈር|ረቢዑል አወል|ረቢዑል አኺር|ጀማደል አወል|ጀማደል አኺር|ረጀብ|ሻእባን|ረመዳን|ሸዋል|ዙልቂዳህ|ዙልሂጃህ
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Jum. I|Jum. II|Raj.|Sha.|Ram.|Shaw.|Dhuʻl-Q.|Dhuʻl-H.
        islamic_months_short_in_date =
        islamic_date d MMMM yyyy
        @ar
        months يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
        months_in_date =
        months_short يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
        months_short_in_date =
        days الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت
        days_short الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت
        halves ص|م
        date d MMMM yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|‎-
        native ٠|٫|٬|؜-
        groups 3|1
        list  و| و| و|
        persian_months فرفردن|أذربيهشت|خرداد|تار|مرداد|شهرفار|مهر|آيان|آذر|دي|بهمن|اسفندار
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM yyyy 'ه‍.ش'
        islamic_months محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة
        islamic_months_in_date =
        islamic_months_short =
        islamic_months_short_in_date =
        islamic_date d MMMM yyyy 'هـ'
        @az
        months yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr
        months_in_date =
        months_short yan|fev|mar|apr|may|iyn|iyl|avq|sen|okt|noy|dek
        months_short_in_date =
        days bazar|bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı|cümə|şənbə
        days_short B.|B.e.|Ç.a.|Ç.|C.a.|C.|Ş.
        halves AM|PM
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  və |, | və |
        persian_months fərvərdin|ordibeheşt|xordəd|tir|mordəd|şəhrivar|mehr|abən|azər|dey|bəhmən|isfənd
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM, yyyy
        islamic_months Məhərrəm|Səfər|Rəbiüləvvəl|Rəbiülaxır|Cəmadiyələvvəl|Cəmadiyəlaxır|Rəcəb|Şaban|Ramazan|Şəvval|Zilqədə|Zilhiccə
        islamic_months_in_date =
        islamic_months_short Məh.|Səf.|Rəb. I|Rəb. II|Cəm. I|Cəm. II|Rəc.|Şab.|Ram.|Şəv.|Zilq.|Zilh.
        islamic_months_short_in_date =
        islamic_date d MMMM, yyyy
        @az-Cyrl
        months Јанвар|Феврал|Март|Апрел|Май|Ијун|Ијул|Август|Сентјабр|Октјабр|Нојабр|Декабр
        months_in_date јанвар|феврал|март|апрел|май|ијун|ијул|август|сентјабр|октјабр|нојабр|декабр
        months_short јан|фев|мар|апр|май|ијн|ијл|авг|сен|окт|ној|дек
        months_short_in_date =
        days базар|базар ертәси|чәршәнбә ахшамы|чәршәнбә|ҹүмә ахшамы|ҹүмә|шәнбә
        days_short Б.|Б.Е.|Ч.А.|Ч.|Ҹ.А.|Ҹ.|Ш.
        halves АМ|ПМ
        date d MMMM yyyy
        month yyyy MMMM
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list , |, |, |
        @be
        months студзень|люты|сакавік|красавік|май|чэрвень|ліпень|жнівень|верасень|кастрычнік|лістапад|снежань
        months_in_date студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня
        months_short сту|лют|сак|кра|май|чэр|ліп|жні|вер|кас|ліс|сне
        months_short_in_date сту|лют|сак|кра|мая|чэр|ліп|жні|вер|кас|ліс|сне
        days нядзеля|панядзелак|аўторак|серада|чацвер|пятніца|субота
        days_short нд|пн|аў|ср|чц|пт|сб
        halves AM|PM
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,| |-
        native -
        groups 3|2
        list  і |, | і |
        @bg
        months януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
        months_in_date =
        months_short яну|фев|март|апр|май|юни|юли|авг|сеп|окт|ное|дек
        months_short_in_date =
        days неделя|понеделник|вторник|сряда|четвъртък|петък|събота
        days_short нд|пн|вт|ср|чт|пт|сб
        halves am|pm
        date d MMMM yyyy 'г'.
        month MMMM yyyy 'г'.
        time H:mm
        marks ,| |-
        native -
        groups 3|2
        list  и |, | и |
        islamic_months мухарам|сафар|раби-1|раби-2|джумада-1|джумада-2|раджаб|шабан|рамазан|Шавал|Дхул-Каада|Дхул-хиджа
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Jum. I|Jum. II|Raj.|Sha.|Ram.|Shaw.|Dhuʻl-Q.|Dhuʻl-H.
        islamic_months_short_in_date =
        islamic_date d MMMM yyyy 'г'.
        @bn
        months জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর
        months_in_date =
        months_short জানু|ফেব|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্ট|অক্টো|নভেম্বর|ডিসে
        months_short_in_date জানু|ফেব|মার্চ|এপ্রি|মে|জুন|জুল|আগ|সেপ|অক্টো|নভে|ডিসে
        days রবিবার|সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার
        days_short রবি|সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র|শনি
        halves AM|PM
        date d MMMM, yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|-
        native ০|.|,|-
        groups 3,2|1
        list  এবং |, | এবং |
        persian_months ফ্যাভার্ডিন|অরডিবেহেশ্ত|খোর্দ্দ|তীর|মর্যাদ|শাহরিবার|মেহের|আবান|বাজার|দে|বাহমান|এসফ্যান্ড
        persian_months_in_date =
        persian_months_short ফ্যাভার্ডিন|অরডিবেহেশ্ত|খোর্দ্দ|তীর|মর্যাদ|শাহরিবার|মেহের|আবান|সেপ্ট|দে|বাহমান|এসফ্যান্ড
        persian_months_short_in_date =
        persian_date d MMMM, yyyy
        islamic_months মুহররম|সফর|রবিউল আউয়াল|রবিউস সানি|জমাদিউল আউয়াল|জমাদিউস সানি|রজব|শা‘বান|রমজান|শাওয়াল|জ্বিলকদ|জ্বিলহজ্জ
        islamic_months_in_date =
        islamic_months_short =
        islamic_months_short_in_date =
        islamic_date d MMMM, yyyy 'যুগ'
        @bs
        months januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar
        months_in_date =
        months_short jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
        months_short_in_date =
        days nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota
        days_short ned|pon|uto|sri|čet|pet|sub
        halves a. m.|p. m.
        date d. MMMM yyyy.
        month MMMM yyyy.
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  i |, | i |
        islamic_months muharem|safer|rabiʻ i|rabiʻ ii|džumade i|džumade ii|redžeb|Shaʻban|ramazan|ševal|zul-kade|zul-hidže
        islamic_months_in_date =
        islamic_months_short muh.|saf.|Rab. I|rab. ii|džum. i|džum. ii|redž.|ša.|ram.|še.|zul-k.|zul-h.
        islamic_months_short_in_date =
        islamic_date dd. MMMM yyyy.
        @bs-Cyrl
        months јануар|фебруар|март|април|мај|јуни|јули|аугуст|септембар|октобар|новембар|децембар
        months_in_date =
        months_short јан|феб|мар|апр|мај|јун|јул|ауг|сеп|окт|нов|дец
        months_short_in_date =
        days недјеља|понедјељак|уторак|сриједа|четвртак|петак|субота
        days_short нед|пон|уто|сри|чет|пет|суб
        halves пре подне|поподне
        date dd. MMMM yyyy.
        month MMMM yyyy.
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  и |, | и |
        persian_months Фаравадин|Ордибехешт|Кордад|Тир|Мордад|Шахривар|Мехр|Абан|Азар|Деј|Бахман|Есфанд
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date dd. MMMM yyyy.
        islamic_months Мурахам|Сафар|Рабиʻ I|Рабиʻ II|Јумада I|Јумада II|Рађаб|Шаʻбан|Рамадан|Шавал|Дуʻл-Киʻда|Дуʻл-хиђа
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Jum. I|Jum. II|Raj.|Sha.|Ram.|Shaw.|Dhuʻl-Q.|Dhuʻl-H.
        islamic_months_short_in_date =
        islamic_date dd. MMMM yyyy. 'АХ'
        buddhist_date dd. MMMM yyyy. 'БЕ'
        @ca
        months gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre
        months_in_date de gener|de febrer|de març|d’abril|de maig|de juny|de juliol|d’agost|de setembre|d’octubre|de novembre|de desembre
        months_short gen.|febr.|març|abr.|maig|juny|jul.|ag.|set.|oct.|nov.|des.
        months_short_in_date de gen.|de febr.|de març|d’abr.|de maig|de juny|de jul.|d’ag.|de set.|d’oct.|de nov.|de des.
        days diumenge|dilluns|dimarts|dimecres|dijous|divendres|dissabte
        days_short dg.|dl.|dt.|dc.|dj.|dv.|ds.
        halves a. m.|p. m.
        date d MMMM 'del' yyyy
        month MMMM 'del' yyyy
        time H:mm
        marks ,|.|-
        native -
        groups 3|1
        list  i |, | i |
        buddhist_date d MMMM yyyy 'eB'
        @cs
        months leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec
        months_in_date ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince
        months_short led|úno|bře|dub|kvě|čvn|čvc|srp|zář|říj|lis|pro
        months_short_in_date =
        days neděle|pondělí|úterý|středa|čtvrtek|pátek|sobota
        days_short ne|po|út|st|čt|pá|so
        halves dop.|odp.
        date d. MMMM yyyy
        month MMMM yyyy
        time H:mm
        marks ,| |-
        native -
        groups 3|1
        list  a |, | a |
        persian_months farvardin|ordibehešt|chordád|tír|mordád|šahrívar|mehr|ábán|ázar|dei|bahman|esfand
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d. MMMM yyyy
        islamic_months muharrem|safar|rebí’u l-awwal|rebí’u s-sání|džumádá al-úlá|džumádá al-áchira|redžeb|ša’bán|ramadán|šawwal|zú l-ka’da|zú l-hidždža
        islamic_months_in_date =
        islamic_months_short muh.|saf.|reb. I|reb. II|džum. I|džum. II|red.|ša.|ram.|šaw.|zú l-k.|zú l-h.
        islamic_months_short_in_date =
        islamic_date d. MMMM yyyy
        @cy
        months Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr
        months_in_date =
        months_short Ion|Chw|Maw|Ebr|Mai|Meh|Gor|Awst|Medi|Hyd|Tach|Rhag
        months_short_in_date Ion|Chwef|Maw|Ebr|Mai|Meh|Gorff|Awst|Medi|Hyd|Tach|Rhag
        days Dydd Sul|Dydd Llun|Dydd Mawrth|Dydd Mercher|Dydd Iau|Dydd Gwener|Dydd Sadwrn
        days_short Sul|Llun|Maw|Mer|Iau|Gwen|Sad
        halves AM|PM
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks .|,|-
        native -
        groups 3|1
        list  a |, |, a |
        @da
        months januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
        months_in_date =
        months_short jan.|feb.|mar.|apr.|maj|jun.|jul.|aug.|sep.|okt.|nov.|dec.
        months_short_in_date =
        days søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag
        days_short søn.|man.|tirs.|ons.|tors.|fre.|lør.
        halves AM|PM
        date d. MMMM yyyy
        month MMMM yyyy
        time HH.mm
        marks ,|.|-
        native -
        groups 3|1
        list  og |, | og |
        persian_months farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d. MMMM yyyy
        islamic_months muharram|safar|rabiʻ I|rabiʻ II|jumada I|jumada II|rajab|shaʻban|ramadan|shawwal|dhuʻl-Qiʻdah|dhuʻl-Hijjah
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Jum. I|Jum. II|Raj.|Sha.|Ram.|Shaw.|Dhuʻl-Q.|Dhuʻl-H.
        islamic_months_short_in_date =
        islamic_date d. MMMM yyyy
        @de
        months Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
        months_in_date =
        months_short Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez
        months_short_in_date Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.
        days Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag
        days_short So.|Mo.|Di.|Mi.|Do.|Fr.|Sa.
        halves AM|PM
        date d. MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  und |, | und |
        persian_months Farwardin|Ordibehescht|Chordād|Tir|Mordād|Schahriwar|Mehr|Ābān|Āsar|Déi|Bahman|Essfand
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d. MMMM yyyy
        islamic_months Muharram|Safar|Rabiʻ I|Rabiʻ II|Dschumada I|Dschumada II|Radschab|Shaʻban|Ramadan|Shawwal|Dhu l-qaʿda|Dhu l-Hiddscha
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Jum. I|Jum. II|Raj.|Sha.|Ram.|Shaw.|Dhuʻl-Q.|Dhuʻl-H.
        islamic_months_short_in_date =
        islamic_date d. MMMM yyyy
        @el
        months Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος
        months_in_date Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου
        months_short Ιαν|Φεβ|Μάρ|Απρ|Μάι|Ιούν|Ιούλ|Αύγ|Σεπ|Οκτ|Νοέ|Δεκ
        months_short_in_date Ιαν|Φεβ|Μαρ|Απρ|Μαΐ|Ιουν|Ιουλ|Αυγ|Σεπ|Οκτ|Νοε|Δεκ
        days Κυριακή|Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο
        days_short Κυρ|Δευ|Τρί|Τετ|Πέμ|Παρ|Σάβ
        halves π.μ.|μ.μ.
        date d MMMM yyyy
        month MMMM yyyy
        time h:mm tt
        marks ,|.|-
        native -
        groups 3|1
        list  και |, | και |
        @en
        months January|February|March|April|May|June|July|August|September|October|November|December
        months_in_date =
        months_short Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
        months_short_in_date =
        days Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday
        days_short Sun|Mon|Tue|Wed|Thu|Fri|Sat
        halves AM|PM
        date MMMM d, yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|-
        native -
        groups 3|1
        list  and |, |, and |
        persian_months Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date MMMM d, yyyy 'AP'
        islamic_months Muharram|Safar|Rabiʻ I|Rabiʻ II|Jumada I|Jumada II|Rajab|Shaʻban|Ramadan|Shawwal|Dhuʻl-Qiʻdah|Dhuʻl-Hijjah
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Jum. I|Jum. II|Raj.|Sha.|Ram.|Shaw.|Dhuʻl-Q.|Dhuʻl-H.
        islamic_months_short_in_date =
        islamic_date MMMM d, yyyy 'AH'
        buddhist_date MMMM d, yyyy 'BE'
        @es
        months enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
        months_in_date =
        months_short ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic
        months_short_in_date =
        days domingo|lunes|martes|miércoles|jueves|viernes|sábado
        days_short dom|lun|mar|mié|jue|vie|sáb
        halves a. m.|p. m.
        date d 'de' MMMM 'de' yyyy
        month MMMM 'de' yyyy
        time H:mm
        marks ,|.|-
        native -
        groups 3|2
        list  y |, | y |
        persian_months farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d 'de' MMMM 'de' yyyy
        islamic_months muharram|safar|rabiʻ I|rabiʻ II|jumada I|jumada II|rajab|shaʻban|ramadán|shawwal|dhuʻl-qiʻdah|dhuʻl-hijjah
        islamic_months_in_date =
        islamic_months_short muh.|saf.|rab. I|rab. II|jum. I|jum. II|raj.|sha.|ram.|shaw.|dhuʻl-q.|dhuʻl-h.
        islamic_months_short_in_date =
        islamic_date d 'de' MMMM 'de' yyyy
        @et
        months jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
        months_in_date =
        months_short jaan|veebr|märts|apr|mai|juuni|juuli|aug|sept|okt|nov|dets
        months_short_in_date =
        days pühapäev|esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev
        days_short P|E|T|K|N|R|L
        halves AM|PM
        date d. MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,| |−
        native -
        groups 3|2
        list  ja |, | ja |
        buddhist_date d. MMMM yyyy 'BK'
        @eu
        months urtarrila|otsaila|martxoa|apirila|maiatza|ekaina|uztaila|abuztua|iraila|urria|azaroa|abendua
        months_in_date =
        months_short urt.|ots.|mar.|api.|mai.|eka.|uzt.|abu.|ira.|urr.|aza.|abe.
        months_short_in_date =
        days igandea|astelehena|asteartea|asteazkena|osteguna|ostirala|larunbata
        days_short ig.|al.|ar.|az.|og.|or.|lr.
        halves AM|PM
        date yyyy('e')'ko' MMMM'ren' d('a')
        month yyyy('e')'ko' MMMM
        time HH:mm
        marks ,|.|−
        native -
        groups 3|1
        list  eta |, | eta |
        buddhist_date 'BG'. 'aroko' yyyy. 'urteko' MMMM d
        @fa
        months ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
        months_in_date ژانویهٔ|فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
        months_short ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
        months_short_in_date =
        days یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه
        days_short یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه
        halves ق.ظ.|ب.ظ.
        date d MMMM yyyy
        month MMMM yyyy
        time H:mm
        marks .|,|‎−
        native ۰|٫|٬|‎−
        groups 3|1
        list  و |،‏ |، و |
        persian_months فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM yyyy
        islamic_months محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذیقعده|ذیحجه
        islamic_months_in_date =
        islamic_months_short =
        islamic_months_short_in_date =
        islamic_date d MMMM yyyy 'ه‍.ق.'
        buddhist_date d MMMM yyyy 'تقویم بودایی'
        @fi
        months tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu
        months_in_date tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta
        months_short tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu
        months_short_in_date =
        days sunnuntaina|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina
        days_short su|ma|ti|ke|to|pe|la
        halves ap.|ip.
        date d. MMMM yyyy
        month MMMM yyyy
        time H.mm
        marks ,| |−
        native -
        groups 3|1
        list  ja |, | ja |
        persian_months farvardinkuu|ordibeheštkuu|khordadkuu|tirkuu|mordadkuu|šahrivarkuu|mehrkuu|abankuu|azarkuu|deykuu|bahmankuu|esfandkuu
        persian_months_in_date farvardinkuuta|ordibeheštkuuta|khordadkuuta|tirkuuta|mordadkuuta|šahrivarkuuta|mehrkuuta|abankuuta|azarkuuta|deykuuta|bahmankuuta|esfandkuuta
        persian_months_short farvardin|ordibehešt|khordad|tir|mordad|šahrivar|mehr|aban|azar|dey|bahman|esfand
        persian_months_short_in_date farvardinkuuta|ordibeheštkuuta|khordadkuuta|tirkuuta|mordadkuuta|šahrivarkuuta|mehrkuuta|abankuuta|azarkuuta|deykuuta|bahmankuuta|esfandkuuta
        persian_date d. MMMM yyyy
        islamic_months muharram|safar|rabi’ al-awwal|rabi’ al-akhir|džumada-l-ula|džumada-l-akhira|radžab|ša’ban|ramadan|šawwal|dhu-l-qa’da|dhu-l-hiddža
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Jum. I|Jum. II|Raj.|Sha.|Ram.|Shaw.|Dhuʻl-Q.|Dhuʻl-H.
        islamic_months_short_in_date =
        islamic_date d. MMMM yyyy
        @fil
        months Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre
        months_in_date =
        months_short Ene|Peb|Mar|Abr|May|Hun|Hul|Ago|Set|Okt|Nob|Dis
        months_short_in_date =
        days Linggo|Lunes|Martes|Miyerkules|Huwebes|Biyernes|Sabado
        days_short Lin|Lun|Mar|Miy|Huw|Biy|Sab
        halves AM|PM
        date MMMM d, yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|-
        native -
        groups 3|1
        list  at |, |, at |
        @fr
        months janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
        months_in_date =
        months_short janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.
        months_short_in_date =
        days dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi
        days_short dim.|lun.|mar.|mer.|jeu.|ven.|sam.
        halves AM|PM
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,| |-
        native -
        groups 3|1
        list  et |, | et |
        persian_months farvardin|ordibehešt|khordâd|tir|mordâd|šahrivar|mehr|âbân|âzar|dey|bahman|esfand
        persian_months_in_date =
        persian_months_short far.|ord.|kho.|tir|mor.|šah.|mehr|âbân|âzar|dey|bah.|esf.
        persian_months_short_in_date =
        persian_date d MMMM yyyy 'A. P.'
        islamic_months mouharram|safar|rabia al awal|rabia ath-thani|joumada al oula|joumada ath-thania|rajab|chaabane|ramadan|chawwal|dhou al qi`da|dhou al-hijja
        islamic_months_in_date =
        islamic_months_short mouh.|saf.|rab. aw.|rab. th.|joum. ou.|joum. th.|raj.|chaa.|ram.|chaw.|dhou. qi.|dhou. hi.
        islamic_months_short_in_date mouh.|saf.|rab. aw.|rab. th.|joum. oul.|joum. tha.|raj.|chaa.|ram.|chaw.|dhou. q.|dhou. h.
        islamic_date d MMMM yyyy
        buddhist_date d MMMM yyyy 'E. B.'
        @ga
        months Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|Samhain|Nollaig
        months_in_date =
        months_short Ean|Feabh|Márta|Aib|Beal|Meith|Iúil|Lún|MFómh|DFómh|Samh|Noll
        months_short_in_date =
        days Dé Domhnaigh|Dé Luain|Dé Máirt|Dé Céadaoin|Déardaoin|Dé hAoine|Dé Sathairn
        days_short Domh|Luan|Máirt|Céad|Déar|Aoine|Sath
        halves r.n.|i.n.
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks .|,|-
        native -
        groups 3|1
        list  agus |, | agus |
        buddhist_date d MMMM yyyy 'RB'
        @gl
        months xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro
        months_in_date =
        months_short xan.|feb.|mar.|abr.|maio|xuño|xul.|ago.|set.|out.|nov.|dec.
        months_short_in_date =
        days domingo|luns|martes|mércores|xoves|venres|sábado
        days_short dom.|luns|mar.|mér.|xov.|ven.|sáb.
        halves a.m.|p.m.
        date d 'de' MMMM 'de' yyyy
        month MMMM 'de' yyyy
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  e |, | e |
        @gu
        months જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર|ઑક્ટોબર|નવેમ્બર|ડિસેમ્બર
        months_in_date =
        months_short જાન્યુ|ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટે|ઑક્ટો|નવે|ડિસે
        months_short_in_date =
        days રવિવાર|સોમવાર|મંગળવાર|બુધવાર|ગુરુવાર|શુક્રવાર|શનિવાર
        days_short રવિ|સોમ|મંગળ|બુધ|ગુરુ|શુક્ર|શનિ
        halves AM|PM
        date d MMMM, yyyy
        month MMMM yyyy
        time hh:mm tt
        marks .|,|-
        native ૦|.|,|-
        groups 3,2|1
        list  અને |, | અને |
        persian_months ફાર્વાર્દિન|ઓરડીબેહેશ્ટ|ખોરદાદ|તિર|મોર્દાદ|શાહરિવર|મેહર|અબાન|અઝાર|ડેય|બાહમેન|એસ્ફાન્ડ
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM, yyyy
        islamic_months મુહર્રમ|સફર|રાબીʻ I|રાબીʻ II|જુમાદા I|જુમાદા II|રજબ|શાʻબાન|રમદાન|શાવ્વલ|ધુʻલ-ક્વીʻડાહ|ધુʻલ-હિજ્જાહ
        islamic_months_in_date =
        islamic_months_short મુહ.|સફ.|રબ.I|રબ. II|જુમ. I|જુમ. II|રાજ.|શા.|રામ.|શાવ.|ધુʻલ-ક્યુ.|ધુʻલ-એચ.
        islamic_months_short_in_date =
        islamic_date d MMMM, yyyy
        @he
        months ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר
        months_in_date =
        months_short ינו׳|פבר׳|מרץ|אפר׳|מאי|יוני|יולי|אוג׳|ספט׳|אוק׳|נוב׳|דצמ׳
        months_short_in_date =
        days יום ראשון|יום שני|יום שלישי|יום רביעי|יום חמישי|יום שישי|יום שבת
        days_short יום א׳|יום ב׳|יום ג׳|יום ד׳|יום ה׳|יום ו׳|שבת
        halves AM|PM
        date d בMMMM yyyy
        month MMMM yyyy
        time H:mm
        marks .|,|‎-
        native -
        groups 3|1
        list  ו|, | ו|
        persian_months פרורדין|ארדיבהשת|ח׳רדאד|תיר|מרדאד|שהריור|מהר|אבאן|אד׳ר|די|בהמן|אספנד
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d בMMMM yyyy
        islamic_months מוחרם|צפר|רביע אל־אוול|רביע א־ת׳אני|ג׳ומאדא אל־אולא|ג׳ומאדא א־ת׳אניה|רג׳ב|שעבאן|רמדאן|שוואל|ד׳ו אל־קעדה|ד׳ו אל־חיג׳ה
        islamic_months_in_date מוחרם|צפר|רביע אל-אוול|רביע א-ת׳אני|ג׳ומאדא אל-אולא|ג׳ומאדא א-ת׳אניה|רג׳ב|שעבאן|רמדאן|שוואל|ד׳ו אל־קעדה|ד׳ו אל־חיג׳ה
        islamic_months_short מוחרם|צפר|רביע א׳|רביע ב׳|ג׳ומאדא א׳|ג׳ומאדא ב׳|רג׳ב|שעבאן|רמדאן|שוואל|ד׳ו אל־קעדה|ד׳ו אל־חיג׳ה
        islamic_months_short_in_date =
        islamic_date d בMMMM yyyy 'הג׳רה'
        @hi
        months जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर
        months_in_date =
        months_short जन॰|फ़र॰|मार्च|अप्रैल|मई|जून|जुल॰|अग॰|सित॰|अक्टू॰|नव॰|दिस॰
        months_short_in_date =
        days रविवार|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार
        days_short रवि|सोम|मंगल|बुध|गुरु|शुक्र|शनि
        halves am|pm
        date d MMMM yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|-
        native ०|.|,|-
        groups 3,2|1
        list  और |, |, और |
        persian_months फर्वादिन|ओर्दिवेहेस्ट|खोरर्दाद|टिर|मोरदाद|शाहरीवर्|मेहर|अवन|अज़र|डे|बहमन|ईस्फन्द्
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM yyyy
        islamic_months मुहर्रम|सफर|राबी प्रथम|राबी द्वितीय|जुम्डा प्रथम|जुम्डा द्वितीय|रजब|शावन|रमजान|शव्व्ल|जिल-क्दाह|जिल्-हिज्जाह
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Jum. I|Jum. II|Raj.|Sha.|Ram.|Shaw.|Dhuʻl-Q.|Dhuʻl-H.
        islamic_months_short_in_date =
        islamic_date d MMMM yyyy
        buddhist_date 'बौद्ध संवत' d MMMM yyyy
        @hr
        months siječanj|veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|listopad|studeni|prosinac
        months_in_date siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca
        months_short sij|velj|ožu|tra|svi|lip|srp|kol|ruj|lis|stu|pro
        months_short_in_date =
        days nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota
        days_short ned|pon|uto|sri|čet|pet|sub
        halves AM|PM
        date d. MMMM yyyy.
        month MMMM yyyy.
        time HH:mm
        marks ,|.|−
        native -
        groups 3|1
        list  i |, | i |
        @hu
        months január|február|március|április|május|június|július|augusztus|szeptember|október|november|december
        months_in_date =
        months_short jan.|febr.|márc.|ápr.|máj.|jún.|júl.|aug.|szept.|okt.|nov.|dec.
        months_short_in_date =
        days vasárnap|hétfő|kedd|szerda|csütörtök|péntek|szombat
        days_short V|H|K|Sze|Cs|P|Szo
        halves de.|du.
        date yyyy. MMMM d.
        month yyyy. MMMM
        time H:mm
        marks ,| |-
        native -
        groups 3|2
        list  és |, | és |
        persian_months farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date yyyy. MMMM d.
        islamic_months Moharrem|Safar|Rébi I|Rébi II|Dsemádi I|Dsemádi II|Redseb|Sabán|Ramadán|Sevvál|Dsül kade|Dsül hedse
        islamic_months_in_date Moharrem|Safar|Rébi el avvel|Rébi el accher|Dsemádi el avvel|Dsemádi el accher|Redseb|Sabán|Ramadán|Sevvál|Dsül kade|Dsül hedse
        islamic_months_short Moh.|Saf.|Réb. 1|Réb. 2|Dsem. I|Dsem. II|Red.|Sab.|Ram.|Sev.|Dsül k.|Dsül h.
        islamic_months_short_in_date =
        islamic_date 'MF' yyyy. MMMM d.
        buddhist_date 'BK' yyyy. MMMM d.
        @hy
        months հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|հոկտեմբեր|նոյեմբեր|դեկտեմբեր
        months_in_date հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի
        months_short հնվ|փտվ|մրտ|ապր|մյս|հնս|հլս|օգս|սեպ|հոկ|նոյ|դեկ
        months_short_in_date =
        days կիրակի|երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ
        days_short կիր|երկ|երք|չրք|հնգ|ուր|շբթ
        halves AM|PM
        date dd MMMM, yyyy թ.
        month yyyy թ․ MMMM
        time HH:mm
        marks ,| |-
        native -
        groups 3|2
        list  և |, | և |
        @id
        months Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember
        months_in_date =
        months_short Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des
        months_short_in_date =
        days Minggu|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu
        days_short Min|Sen|Sel|Rab|Kam|Jum|Sab
        halves AM|PM
        date d MMMM yyyy
        month MMMM yyyy
        time HH.mm
        marks ,|.|-
        native -
        groups 3|1
        list  dan |, |, dan |
        islamic_months Muharam|Safar|Rabiulawal|Rabiulakhir|Jumadilawal|Jumadilakhir|Rajab|Syakban|Ramadan|Syawal|Zulkaidah|Zulhijah
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. Awal|Rab. Akhir|Jum. Awal|Jum. Akhir|Raj.|Sya.|Ram.|Syaw.|Zulka.|Zulhi.
        islamic_months_short_in_date =
        islamic_date d MMMM yyyy 'H'
        @is
        months janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember
        months_in_date =
        months_short jan.|feb.|mar.|apr.|maí|jún.|júl.|ágú.|sep.|okt.|nóv.|des.
        months_short_in_date =
        days sunnudagur|mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur
        days_short sun.|mán.|þri.|mið.|fim.|fös.|lau.
        halves f.h.|e.h.
        date d. MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  og |, | og |
        persian_months farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d. MMMM yyyy
        islamic_months muharram|safar|rabiʻ I|rabiʻ II|jumada I|jumada II|rajab|shaʻban|ramadan|shawwal|dhuʻl-Qiʻdah|dhuʻl-Hijjah
        islamic_months_in_date =
        islamic_months_short muh.|saf.|rab. I|rab. II|jum. I|jum. II|raj.|sha.|ram.|shaw.|dhuʻl-Q.|dhuʻl-H.
        islamic_months_short_in_date =
        islamic_date d. MMMM yyyy 'EH'
        buddhist_date d. MMMM yyyy 'BD'
        @it
        months gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
        months_in_date =
        months_short gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic
        months_short_in_date =
        days domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato
        days_short dom|lun|mar|mer|gio|ven|sab
        halves AM|PM
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,|.|-
        native -
        groups 3|2
        list  e |, | e |
        buddhist_date dd MMMM yyyy 'EB'
        @ja
        months 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
        months_in_date =
        months_short 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
        months_short_in_date =
        days 日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日
        days_short 日|月|火|水|木|金|土
        halves 午前|午後
        date yyyy年M月d日
        month yyyy年M月
        time H:mm
        marks .|,|-
        native -
        groups 3|1
        list 、|、|、|
        persian_months ファルヴァルディーン|オルディーベヘシュト|ホルダード|ティール|モルダード|シャハリーヴァル|メフル|アーバーン|アーザル|デイ|バフマン|エスファンド
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date yyyy年M月d日
        islamic_months ムハッラム|サフアル|ラビー・ウル・アウワル|ラビー・ウッ・サーニー|ジュマーダル・アウワル|ジュマーダッサーニー|ラジャブ|シャアバーン|ラマダーン|シャウワール|ズル・カイダ|ズル・ヒッジャ
        islamic_months_in_date =
        islamic_months_short =
        islamic_months_short_in_date =
        islamic_date yyyy年M月d日
        @ka
        months იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი
        months_in_date =
        months_short იან|თებ|მარ|აპრ|მაი|ივნ|ივლ|აგვ|სექ|ოქტ|ნოე|დეკ
        months_short_in_date =
        days კვირა|ორშაბათი|სამშაბათი|ოთხშაბათი|ხუთშაბათი|პარასკევი|შაბათი
        days_short კვი|ორშ|სამ|ოთხ|ხუთ|პარ|შაბ
        halves AM|PM
        date d MMMM, yyyy
        month MMMM, yyyy
        time HH:mm
        marks ,| |-
        native -
        groups 3|2
        list  და |, | და |
        @kk
        months Қаңтар|Ақпан|Наурыз|Сәуір|Мамыр|Маусым|Шілде|Тамыз|Қыркүйек|Қазан|Қараша|Желтоқсан
        months_in_date қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан
        months_short қаң.|ақп.|нау.|сәу.|мам.|мау.|шіл.|там.|қыр.|қаз.|қар.|жел.
        months_short_in_date =
        days жексенбі|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі
        days_short жс|дс|сс|ср|бс|жм|сб
        halves AM|PM
        date yyyy 'ж'. d MMMM
        month yyyy 'ж'. MMMM
        time HH:mm
        marks ,| |-
        native -
        groups 3|1
        list  және |, |, |
        persian_months Фарвардин|Ордибехешт|Хордад|Тир|Мордад|Шахривар|Мехр|Абан|Азар|Дей|Бахман|Эсфанд
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date yyyy 'ж'. d MMMM
        islamic_months Мұхаррам|Сафар|Рабиғул әууәл|Рабиғул ахир|Жұмадәл аууәл|Жұмадәл ахир|Ережеп|Шағбан|Рамазан|Шәууал|Зұлқағда|Зұлхижжа
        islamic_months_in_date =
        islamic_months_short Мұх.|Саф.|Раб. І|Раб. ІІ|Жұм. I|Жұм. II|Ереж.|Шағ.|Рам.|Шәу.|Зұлқ.|Зұлх.
        islamic_months_short_in_date Мұх.|Саф.|Раб. I|Раб. II|Жұм. I|Жұм. II|Ереж.|Шағ.|Рам.|Шәу.|Зұлқ.|Зұлх.
        islamic_date 'ХЖ' yyyy 'ж'. d MMMM
        @kk-Arab
        months قاڭتار|اقپان|ناۋرىز|ءساۋىر|مامىر|ماۋسىم|شىلدە|تامىز|قىركۇيەك|قازان|قاراشا|جەلتوقسان
        months_in_date =
        months_short قاڭتار|اقپان|ناۋرىز|ءساۋىر|مامىر|ماۋسىم|شىلدە|تامىز|قىركۇيەك|قازان|قاراشا|جەلتوقسان
        months_short_in_date =
        days جەكسەنبى|دۇيسەنبى|سەيسەنبى|سارسەنبى|بەيسەنبى|جۇما|سەنبى
        days_short جەك|دۇي|سەي|سار|بەي|جۇم|سەن
        halves ت د|ت ك
        date yyyy، d- MMMM
        month yyyy MMMM
        time HH:mm
        marks .|,|-
        native -
        groups 3|1
        list  جانە |، | جانە |
        @km
        months មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ
        months_in_date =
        months_short មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ
        months_short_in_date =
        days អាទិត្យ|ច័ន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍
        days_short អាទិត្យ|ចន្ទ|អង្គារ|ពុធ|ព្រហ|សុក្រ|សៅរ៍
        halves AM|PM
        date d MMMM yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|-
        native ០|,|.|-
        groups 3|1
        list  និង​|, | និង |
        @kn
        months ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್
        months_in_date =
        months_short ಜನ|ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗ|ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋ|ನವೆಂ|ಡಿಸೆಂ
        months_short_in_date =
        days ಭಾನುವಾರ|ಸೋಮವಾರ|ಮಂಗಳವಾರ|ಬುಧವಾರ|ಗುರುವಾರ|ಶುಕ್ರವಾರ|ಶನಿವಾರ
        days_short ಭಾನು|ಸೋಮ|ಮಂಗಳ|ಬುಧ|ಗುರು|ಶುಕ್ರ|ಶನಿ
        halves AM|PM
        date MMMM d, yyyy
        month MMMM yyyy
        time hh:mm tt
        marks .|,|-
        native ೦|.|,|-
        groups 3|1
        list  ಮತ್ತು |, |, ಮತ್ತು |
        persian_months ಫರ್ವರ್ದಿನ್|ಓರ್ದಿಬೆಹೆಶ್ಟ್|ಖೋರ್ಡಾದ್|ಟಿರ್|ಮೊರ್ದಾದ್|ಶಹರಿವಾರ್|ಮೆಹ್ರ್|ಅಬನ್|ಅಝರ್|ಡೇ|ಬಹ್ಮನ್|ಎಸ್ಫಾಂಡ್
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date yyyy MMMM d
        islamic_months ಮುಹರಮ್|ಸಫಾರ್|ರಬಿ‘ I|ರಬಿ‘ II|ಜುಮಾದಾ I|ಜುಮಾದಾ II|ರಜಬ್|ಶ’ಬಾನ್|ರಮದಾನ್|ಶವ್ವಾಲ್|ಧು‘ಲ್-ಕಿ‘ಡಾಹ್|ಧು‘ಲ್-ಹಿಜಾಹ್
        islamic_months_in_date =
        islamic_months_short ಮುಹ್.|ಸಫಾ.|ರಬಿ‘ I|ರಬಿ‘ II|ಜುಮ್. I|ಜುಮ್. II|ರಜ್.|ಶ.|ರಮ್.|ಶವ್.|ಧು‘ಲ್-ಕಿ.|ಧು‘ಲ್-ಹ.
        islamic_months_short_in_date =
        islamic_date yyyy MMMM d
        @ko
        months 1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
        months_in_date =
        months_short 1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
        months_short_in_date =
        days 일요일|월요일|화요일|수요일|목요일|금요일|토요일
        days_short 일|월|화|수|목|금|토
        halves 오전|오후
        date yyyy년 MMMM d일
        month yyyy년 MMMM
        time tt h:mm
        marks .|,|-
        native -
        groups 3|1
        list  및 |, | 및 |
        persian_months 화르바딘|오르디베헤쉬트|호르다드|티르|모르다드|샤흐리바르|메흐르|아반|아자르|다이|바흐만|에스판드
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date yyyy년 M월 d일
        islamic_months 무하람|사파르|라비 알 아왈|라비 알 쎄니|주마다 알 아왈|주마다 알 쎄니|라잡|쉐아반|라마단|쉐왈|듀 알 까다|듀 알 히자
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Jum. I|Jum. II|Raj.|Sha.|Ram.|Shaw.|Dhuʻl-Q.|Dhuʻl-H.
        islamic_months_short_in_date =
        islamic_date yyyy년 M월 d일
        buddhist_date '불기' yyyy년 M월 d일
        @ky
        months Январь|Февраль|Март|Апрель|Май|Июнь|Июль|Август|Сентябрь|Октябрь|Ноябрь|Декабрь
        months_in_date январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь
        months_short Янв|Фев|Мар|Апр|Май|Июн|Июл|Авг|Сен|Окт|Ноя|Дек
        months_short_in_date янв.|фев.|мар.|апр.|май|июн.|июл.|авг.|сен.|окт.|ноя.|дек.
        days жекшемби|дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|ишемби
        days_short жек.|дүй.|шейш.|шарш.|бейш.|жума|ишм.
        halves тң|тк
        date yyyy-'ж'., d-MMMM
        month yyyy-'ж'., MMMM
        time HH:mm
        marks ,| |-
        native -
        groups 3|1
        list  жана |, | жана |
        @lo
        months ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ
        months_in_date =
        months_short ມ.ກ.|ກ.ພ.|ມ.ນ.|ມ.ສ.|ພ.ພ.|ມິ.ຖ.|ກ.ລ.|ສ.ຫ.|ກ.ຍ.|ຕ.ລ.|ພ.ຈ.|ທ.ວ.
        months_short_in_date =
        days ວັນອາທິດ|ວັນຈັນ|ວັນອັງຄານ|ວັນພຸດ|ວັນພະຫັດ|ວັນສຸກ|ວັນເສົາ
        days_short ອາທິດ|ຈັນ|ອັງຄານ|ພຸດ|ພະຫັດ|ສຸກ|ເສົາ
        halves ກ່ອນທ່ຽງ|ຫຼັງທ່ຽງ
        date d MMMM yyyy
        month MMMM yyyy
        time H:mm
        marks ,|.|-
        native ໐|,|.|-
        groups 3|1
        list  ແລະ |, |, |
        persian_months ຟຣາວາດິນ|ອໍຣດີບີເຫຣດ|ຄໍຣເດດ|ແຕຣ|ມໍຣເດດ|ຊາຣຫິວາ|ເມີ|ອາບານ|ອາຊາຣ|ດີຣ|ບຣາແມນ|ເອສຟານ
        persian_months_in_date =
        persian_months_short ຟຣາວາດິນ|ອໍຣດີບີເຫຮດ|ຄໍຣເດດ|ແຕຣ|ມໍຣເດດ|ຊາຣລິວາ|ເມີ|ອາບານ|ອາຊາ|ດີຣ|ບຣາມານ|ເອສຟານ
        persian_months_short_in_date ຟາຣວາດິນ|ອໍຣດີບີເຫຣດ|ຄໍຣເດດ|ແຕຣ|ມໍຣເດດ|ຊາຣຫິວາ|ເມີ|ອາບານ|ອາຊາ|ດີຣ|ບຣາມານ|ເອສຟານ
        persian_date d MMMM yyyy 'ປີເປີເຊຍ'
        islamic_months ມຸຣະຮອມ|ຊາຟາຣ|ຮອດບີ 1|ຮອດບີ 2|ຈຸມາດາ 1|ຈຸມາດາ 2|ຮາຈັບ|ຊະບານ|ຮາມາດອນ|ເຊົາວັດ|ດຸອັດກິດະ|ດຸອັດກິຈະ
        islamic_months_in_date =
        islamic_months_short ມຸຮັດ|ເຄາະ|ຮອກບີ 1|ຮອກບີ 2|ນຸມາ 1|ນຸມາ 2|ເຮາະ|ຊາ|ເຮາະມະ|ເຊົາ|ຊຸລກິອຸ|ຊຸລຫິຈ
        islamic_months_short_in_date ມຸຮັດ|ເຄາະ|ຮອດບີ 1|ຮອກບີ 2|ນຸມາ 1|ນຸມາ 2|ເຮາະ|ຊະອ໌|ເຮາະມະ|ເຊົາ|ຊຸລກິອຸ|ຊຸລຫິຈ
        islamic_date yyyy MMMM d
        buddhist_date d MMMM yyyy 'ພ.ສ.'
        @lt
        months sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|spalis|lapkritis|gruodis
        months_in_date sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio
        months_short saus.|vas.|kov.|bal.|geg.|birž.|liep.|rugp.|rugs.|spal.|lapkr.|gruod.
        months_short_in_date =
        days sekmadienis|pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis
        days_short sk|pr|an|tr|kt|pn|št
        halves priešpiet|popiet
        date yyyy 'm'. MMMM d 'd'.
        month yyyy 'm'. MMMM
        time HH:mm
        marks ,| |−
        native -
        groups 3|1
        list  ir |, | ir |
        @lv
        months janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris
        months_in_date =
        months_short janv.|febr.|marts|apr.|maijs|jūn.|jūl.|aug.|sept.|okt.|nov.|dec.
        months_short_in_date =
        days svētdiena|pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena
        days_short svētd.|pirmd.|otrd.|trešd.|ceturtd.|piektd.|sestd.
        halves priekšp.|pēcp.
        date yyyy. 'gada' d. MMMM
        month yyyy. 'g'. MMMM
        time HH:mm
        marks ,| |-
        native -
        groups 3|2
        list  un |, | un |
        persian_months farvardīns|ordibehešts|hordāds|tīrs|mordāds|šahrivērs|mehrs|abans|azers|dejs|bahmans|esfands
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date yyyy. 'gada' d. MMMM 'pers. gads'
        islamic_months muharams|safars|1. rabī|2. rabī|1. džumādā|2. džumādā|radžabs|šabans|ramadāns|šauvals|du al-kidā|du al-hidžā
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Jum. I|Jum. II|Raj.|Sha.|Ram.|Shaw.|Dhuʻl-Q.|Dhuʻl-H.
        islamic_months_short_in_date =
        islamic_date yyyy. 'gada' d. MMMM
        buddhist_date yyyy. 'gada' d. MMMM 'B.E.'
        @mk
        months јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември
        months_in_date =
        months_short јан.|фев.|мар.|апр.|мај|јун.|јул.|авг.|сеп.|окт.|ное.|дек.
        months_short_in_date =
        days недела|понеделник|вторник|среда|четврток|петок|сабота
        days_short нед.|пон.|вто.|сре.|чет.|пет.|саб.
        halves претпл.|попл.
        date d MMMM yyyy 'г'.
        month MMMM yyyy 'г'.
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  и |, | и |
        persian_months фарвардин|ордибехешт|кордад|тир|мордад|шахривар|мер|абан|азар|деј|бахман|есфанд
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM yyyy 'г'. 'АП'
        islamic_months мухарем|сафар|раби I|раби II|џумада I|џумада II|раџаб|шабан|рамадан|шавал|дулкида|дулхиџа
        islamic_months_in_date =
        islamic_months_short мух.|саф.|раб. I|раб. II|џум. I|џум. II|раџ.|шаб.|рам.|шав.|дулк.|дулх.
        islamic_months_short_in_date =
        islamic_date dd MMMM yyyy 'г'.
        @ml
        months ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്|സെപ്റ്റംബർ|ഒക്‌ടോബർ|നവംബർ|ഡിസംബർ
        months_in_date =
        months_short ജനു|ഫെബ്രു|മാർ|ഏപ്രി|മേയ്|ജൂൺ|ജൂലൈ|ഓഗ|സെപ്റ്റം|ഒക്ടോ|നവം|ഡിസം
        months_short_in_date =
        days ഞായറാഴ്‌ച|തിങ്കളാഴ്‌ച|ചൊവ്വാഴ്ച|ബുധനാഴ്‌ച|വ്യാഴാഴ്‌ച|വെള്ളിയാഴ്‌ച|ശനിയാഴ്‌ച
        days_short ഞായർ|തിങ്കൾ|ചൊവ്വ|ബുധൻ|വ്യാഴം|വെള്ളി|ശനി
        halves AM|PM
        date yyyy MMMM d
        month yyyy MMMM
        time h:mm tt
        marks .|,|-
        native ൦|.|,|-
        groups 3,2|1
        list , |, |, |
        persian_months ഫർവാർദിൻ|ഓർഡിബെഹെഷ്‌റ്റ്|ഖോർദാദ്|ടിർ|മോർദാദ്|ഷഹ്‌രിവാർ|മെഹർ|അബാൻ|അസർ|ഡെയ്|ബഹ്‌മാൻ|എസ്‌ഫാൻഡ്
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date yyyy, MMMM d
        islamic_months മുഹറം|സഫർ|റബീഹുൽ അവ്വൽ|റബീഹുൽ ആഖിർ|ജമാദുൽ അവ്വൽ|ജമാദുൽ ആഖിർ|റജബ്|ശഹബാൻ|റമദാൻ|ശവ്വാൽ|ദുൽ ഖഹദ്|ദുൽ ഹിജ്ജ
        islamic_months_in_date മുഹറം|സഫർ|റബീഹുൽ അവ്വൽ|റബീഹുൽ ആഖിർ|ജമാദുൽ അവ്വൽ|ജമാദുൽ ആഖിർ|റജബ്|ശഹബാൻ|റമളാൻ|ശവ്വാൽ|ദുൽ ഖഹദ്|ദുൽ ഹിജ്ജ
        islamic_months_short മുഹ.|സഫ.|റബീഹുൽ അവ്വ.|റബീഹുൽ ആഖി.|ജമാദുൽ അവ്വ.|ജമാദുൽ ആഖി.|റജ.|ശഹബാ.|റമദാ.|ശവ്വാ.|ദുൽ ഖഹ.|ദുൽ ഹി.
        islamic_months_short_in_date =
        islamic_date 'ഹിജറ' yyyy MMMM d
        @mn
        months Нэгдүгээр сар|Хоёрдугаар сар|Гуравдугаар сар|Дөрөвдүгээр сар|Тавдугаар сар|Зургаадугаар сар|Долоодугаар сар|Наймдугаар сар|Есдүгээр сар|Аравдугаар сар|Арван нэгдүгээр сар|Арван хоёрдугаар сар
        months_in_date нэгдүгээр сар|хоёрдугаар сар|гуравдугаар сар|дөрөвдүгээр сар|тавдугаар сар|зургаадугаар сар|долоодугаар сар|наймдугаар сар|есдүгээр сар|аравдугаар сар|арван нэгдүгээр сар|арван хоёрдугаар сар
        months_short 1-р сар|2-р сар|3-р сар|4-р сар|5-р сар|6-р сар|7-р сар|8-р сар|9-р сар|10-р сар|11-р сар|12-р сар
        months_short_in_date =
        days ням|даваа|мягмар|лхагва|пүрэв|баасан|бямба
        days_short Ня|Да|Мя|Лх|Пү|Ба|Бя
        halves ү.ө.|ү.х.
        date yyyy 'оны' MMMM'ын' d
        month yyyy 'оны' MMMM
        time HH:mm
        marks .|,|-
        native -
        groups 3|1
        list , |, |, |
        @mr
        months जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर
        months_in_date =
        months_short जाने|फेब्रु|मार्च|एप्रि|मे|जून|जुलै|ऑग|सप्टें|ऑक्टो|नोव्हें|डिसें
        months_short_in_date =
        days रविवार|सोमवार|मंगळवार|बुधवार|गुरुवार|शुक्रवार|शनिवार
        days_short रवि|सोम|मंगळ|बुध|गुरु|शुक्र|शनि
        halves AM|PM
        date d MMMM, yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|-
        native ०|.|,|-
        groups 3,2|1
        list  आणि |, | आणि |
        persian_months फरवरदिन|ओर्दिबेहेश्त|खोरदाद|तिर|मोरदाद|शाहरीवार|मेहेर|अबान|अझार|दे|बाहमान|एसफांद
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM, yyyy
        islamic_months मोहरम|सफर|राबी I|राबी II|जुमादा I|जुमादा II|रझाब|शाबान|रमजान|शव्वाल|धुल-कीदाह|धुल-हिजाह
        islamic_months_in_date =
        islamic_months_short मोह.|सफ.|राबी I|राबी II|जुमा. I|जुमा. II|रझा.|शाबा.|रम.|शव्वा.|धुल-की.|धुल-हि.
        islamic_months_short_in_date =
        islamic_date d MMMM, yyyy 'हि.व.'
        buddhist_date d MMMM, yyyy 'इसपू.'
        @ms
        months Januari|Februari|Mac|April|Mei|Jun|Julai|Ogos|September|Oktober|November|Disember
        months_in_date =
        months_short Jan|Feb|Mac|Apr|Mei|Jun|Jul|Ogo|Sep|Okt|Nov|Dis
        months_short_in_date =
        days Ahad|Isnin|Selasa|Rabu|Khamis|Jumaat|Sabtu
        days_short Ahd|Isn|Sel|Rab|Kha|Jum|Sab
        halves PG|PTG
        date d MMMM yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|-
        native -
        groups 3|1
        list  dan |, | dan |
        islamic_months Muharam|Safar|Rabiulawal|Rabiulakhir|Jamadilawal|Jamadilakhir|Rejab|Syaaban|Ramadan|Syawal|Zulkaedah|Zulhijah
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Jam. I|Jam. II|Rej.|Syaa.|Ram.|Syaw.|Zulk.|Zulh.
        islamic_months_short_in_date =
        islamic_date d MMMM yyyy 'H'
        @my
        months ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ
        months_in_date =
        months_short ဇန်|ဖေ|မတ်|ဧ|မေ|ဇွန်|ဇူ|ဩ|စက်|အောက်|နို|ဒီ
        months_short_in_date =
        days တနင်္ဂနွေ|တနင်္လာ|အင်္ဂါ|ဗုဒ္ဓဟူး|ကြာသပတေး|သောကြာ|စနေ
        days_short တနင်္ဂနွေ|တနင်္လာ|အင်္ဂါ|ဗုဒ္ဓဟူး|ကြာသပတေး|သောကြာ|စနေ
        halves နံနက်|ညနေ
        date yyyy MMMM d
        month yyyy MMMM
        time H:mm
        marks .|,|-
        native ၀|.|,|-
        groups 3|1
        list နှင့် | - |နှင့် |
        @ne
        months जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर
        months_in_date =
        months_short जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर
        months_short_in_date =
        days आइतबार|सोमबार|मङ्गलबार|बुधबार|बिहिबार|शुक्रबार|शनिबार
        days_short आइत|सोम|मङ्गल|बुध|बिहि|शुक्र|शनि
        halves पूर्वाह्न|अपराह्न
        date yyyy MMMM d
        month yyyy MMMM
        time HH:mm
        marks .|,|-
        native ०|.|,|-
        groups 3,2|1
        list  र |, | र |
        @nl
        months januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
        months_in_date =
        months_short jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec
        months_short_in_date =
        days zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag
        days_short zo|ma|di|wo|do|vr|za
        halves a.m.|p.m.
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  en |, | en |
        islamic_months Moeharram|Safar|Rabiʻa al awal|Rabiʻa al thani|Joemadʻal awal|Joemadʻal thani|Rajab|Sjaʻaban|Ramadan|Sjawal|Doe al kaʻaba|Doe al hizja
        islamic_months_in_date =
        islamic_months_short Moeh.|Saf.|Rab. I|Rab. II|Joem. I|Joem. II|Raj.|Sja.|Ram.|Sjaw.|Doe al k.|Doe al h.
        islamic_months_short_in_date =
        islamic_date d MMMM yyyy
        @no
        months januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
        months_in_date =
        months_short jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des
        months_short_in_date jan.|feb.|mars|apr.|mai|juni|juli|aug.|sep.|okt.|nov.|des.
        days søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag
        days_short søn.|man.|tir.|ons.|tor.|fre.|lør.
        halves a.m.|p.m.
        date d. MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,| |−
        native -
        groups 3|1
        list  og |, | og |
        persian_months farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d. MMMM yyyy
        islamic_months muharram|safar|rabiʻ I|rabiʻ II|jumada I|jumada II|rajab|shaʻban|ramadan|shawwal|dhuʻl-qiʻdah|dhuʻl-hijjah
        islamic_months_in_date =
        islamic_months_short muh.|saf.|rab. I|rab. II|jum. I|jum. II|raj.|sha.|ram.|shaw.|dhuʻl-q.|Dhuʻl-H.
        islamic_months_short_in_date muh.|saf.|rab. I|rab. II|jum. I|jum. II|raj.|sha.|ram.|shaw.|dhuʻl-q.|dhuʻl-h.
        islamic_date d. MMMM yyyy
        @pa
        months ਜਨਵਰੀ|ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ
        months_in_date =
        months_short ਜਨ|ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾ|ਅਗ|ਸਤੰ|ਅਕਤੂ|ਨਵੰ|ਦਸੰ
        months_short_in_date =
        days ਐਤਵਾਰ|ਸੋਮਵਾਰ|ਮੰਗਲਵਾਰ|ਬੁੱਧਵਾਰ|ਵੀਰਵਾਰ|ਸ਼ੁੱਕਰਵਾਰ|ਸ਼ਨੀਵਾਰ
        days_short ਐਤ|ਸੋਮ|ਮੰਗਲ|ਬੁੱਧ|ਵੀਰ|ਸ਼ੁੱਕਰ|ਸ਼ਨੀ
        halves AM|PM
        date d MMMM yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|-
        native ੦|.|,|-
        groups 3,2|1
        list  ਅਤੇ |, | ਅਤੇ |
        persian_months ਫਾਰਵਰਡੀਨ|ਔਰਡਾਈਬਹੈਸ਼ਟ|ਖੋਡਰਡ|ਟਿਰ|ਮੋਰਡਾਦ|ਸ਼ਰਾਇਵਰ|ਮੇਹਰ|ਅਬਾਨ|ਅਜ਼ਾਰ|ਡੇਅ|ਬਾਹਮਨ|ਐਸਫੰਡ
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM yyyy
        islamic_months ਮੁਹੱਰਮ|ਸਫਰ|ਰਬੀʻ I|ਰਬੀʻ II|ਜੁਮਾਦਾ I|ਜੁਮਾਦਾ II|ਰਜਬ|ਸ਼ਬਾਨ|ਰਮਜ਼ਾਨ|ਸ਼ਵਾਲ|ਦੂ-ਅਲ-ਕੀਦਾਹ|ਦੂ-ਅਲ-ਹਿਜ੍ਹਾ
        islamic_months_in_date ਮੁਹੱਰਮ|ਸਫਰ|ਰਬੀ ʻ I|ਰਬੀ ʻ II|ਜੁਮਾਦਾ I|ਜੁਮਾਦਾ II|ਰਜਬ|ਸ਼ਬਾਨ|ਰਮਜ਼ਾਨ|ਸ਼ਵਾਲ|ਦੂ-ਅਲ-ਕੀਦਾਹ|ਦੂ-ਅਲ-ਹਿਜ੍ਹਾ
        islamic_months_short ਮੁਹੱ.|ਸਫ.|ਰਬ. I|ਰਬ. II|ਜੁਮ. I|ਜੁਮ. II|ਰਾਜ.|ਸ਼ਾ.|ਰਾਮ.|ਸ਼ਅ.|ਦੂ-ਅਲ-ਕੀ.|ਦੂ-ਅਲ-ਹਿ.
        islamic_months_short_in_date =
        islamic_date d MMMM yyyy
        buddhist_date d MMMM yyyy 'ਈਸਵੀ ਪੂਰਵ'
        @pa-Arab
        months جنوری|فروری|مارچ|اپریل|مئ|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
        months_in_date =
        months_short جنوری|فروری|مارچ|اپریل|مئ|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
        months_short_in_date =
        days اتوار|پیر|منگل|بُدھ|جمعرات|جمعہ|ہفتہ
        days_short اتوار|پیر|منگل|بُدھ|جمعرات|جمعہ|ہفتہ
        halves AM|PM
        date d MMMM yyyy
        month yyyy MMMM
        time h:mm tt
        marks .|,|‎-
        native ۰|٫|٬|‎-‎
        groups 3|1
        list , |, |, |
        @pl
        months styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień
        months_in_date stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
        months_short sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
        months_short_in_date =
        days niedziela|poniedziałek|wtorek|środa|czwartek|piątek|sobota
        days_short niedz.|pon.|wt.|śr.|czw.|pt.|sob.
        halves AM|PM
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,| |-
        native -
        groups 3|2
        list  i |, | i |
        persian_months Farwardin|Ordibeheszt|Chordād|Tir|Mordād|Szahriwar|Mehr|Ābān|Āsar|Déi|Bahman|Esfand
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM yyyy
        islamic_months Muharram|Safar|Rabiʻ I|Rabiʻ II|Dżumada I|Dżumada II|Radżab|Szaban|Ramadan|Szawwal|Zu al-kada|Zu al-hidżdża
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Dżu. I|Dżu. II|Ra.|Sza.|Ram.|Szaw.|Zu al-k.|Zu al-h.
        islamic_months_short_in_date =
        islamic_date d MMMM yyyy
        buddhist_date d MMMM yyyy 'e.b.'
        @ps
        months جنوري|فېبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سپتمبر|اکتوبر|نومبر|دسمبر
        months_in_date جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سېپتمبر|اکتوبر|نومبر|دسمبر
        months_short جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سپتمبر|اکتوبر|نومبر|دسمبر
        months_short_in_date جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سېپتمبر|اکتوبر|نومبر|دسمبر
        days يونۍ|دونۍ|درېنۍ|څلرنۍ|پينځنۍ|جمعه|اونۍ
        days_short يونۍ|دونۍ|درېنۍ|څلرنۍ|پينځنۍ|جمعه|اونۍ
        halves غ.م.|غ.و.
        date yyyy MMMM d
        month yyyy MMMM
        time H:mm
        marks ,|.|‎−
        native ۰|٫|٬|‎-‎
        groups 3|1
        list  او |، |، او |
        persian_months وری|غویی|غبرگولی|چنگاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date د yyyy د MMMM d
        islamic_months محرم|صفر|ربیع اول|ربيع II|جمادي اول|جماعه II|رجب|شعبان|رمضان|شوال|ذي القعده|ذي الحج
        islamic_months_in_date =
        islamic_months_short محرم|صفر|ربيع|ربيع II|جماد I|جماد ۲|رجب|شعبان|رمضان|شوال|دالقاعده|ذي الحج
        islamic_months_short_in_date =
        islamic_date yyyy MMMM d
        @pt
        months janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
        months_in_date =
        months_short jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.
        months_short_in_date =
        days domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado
        days_short dom.|seg.|ter.|qua.|qui.|sex.|sáb.
        halves AM|PM
        date d 'de' MMMM 'de' yyyy
        month MMMM 'de' yyyy
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  e |, | e |
        @ro
        months ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie
        months_in_date =
        months_short ian.|feb.|mar.|apr.|mai|iun.|iul.|aug.|sept.|oct.|nov.|dec.
        months_short_in_date =
        days duminică|luni|marți|miercuri|joi|vineri|sâmbătă
        days_short dum.|lun.|mar.|mie.|joi|vin.|sâm.
        halves a.m.|p.m.
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  și |, | și |
        persian_months Farvardin|Ordibehesht|Khordad|Tir|A-Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM yyyy 'A.P.'
        buddhist_date d MMMM yyyy 'e.b.'
        @ru
        months январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь
        months_in_date января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря
        months_short янв.|февр.|март|апр.|май|июнь|июль|авг.|сент.|окт.|нояб.|дек.
        months_short_in_date янв.|февр.|мар.|апр.|мая|июн.|июл.|авг.|сент.|окт.|нояб.|дек.
        days воскресенье|понедельник|вторник|среда|четверг|пятница|суббота
        days_short вс|пн|вт|ср|чт|пт|сб
        halves AM|PM
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,| |-
        native -
        groups 3|1
        list  и |, | и |
        persian_months фарвардин|ордибехешт|хордад|тир|мордад|шахривер|мехр|абан|азер|дей|бахман|эсфанд
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM yyyy 'г'. 'перс. год'
        islamic_months мухаррам|сафар|раби-уль-авваль|раби-уль-ахир|джумад-уль-авваль|джумад-уль-ахир|раджаб|шаабан|рамадан|шавваль|зуль-каада|зуль-хиджжа
        islamic_months_in_date =
        islamic_months_short мух.|саф.|раб. I|раб. II|джум. I|джум. II|радж.|шааб.|рам.|шав.|зуль-к.|зуль-х.
        islamic_months_short_in_date =
        islamic_date d MMMM yyyy
        @si
        months දුරුතු|නවම්|මැදින්|බක්|වෙසක්|පොසොන්|ඇසළ|නිකිණි|බිනර|වප්|ඉල්|උඳුවප්
        months_in_date =
        months_short දුරුතු|නවම්|මැදින්|බක්|වෙසක්|පොසොන්|ඇසළ|නිකිණි|බිනර|වප්|ඉල්|උඳුවප්
        months_short_in_date =
        days ඉරිදා|සඳුදා|අඟහරුවාදා|බදාදා|බ්‍රහස්පතින්දා|සිකුරාදා|සෙනසුරාදා
        days_short ඉරිදා|සඳුදා|අඟහ|බදාදා|බ්‍රහස්|සිකු|සෙන
        halves පෙ.ව.|ප.ව.
        date yyyy MMMM d
        month yyyy MMMM
        time HH.mm
        marks .|,|-
        native -
        groups 3|1
        list  සහ |, |, සහ |
        @sk
        months január|február|marec|apríl|máj|jún|júl|august|september|október|november|december
        months_in_date januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra
        months_short jan|feb|mar|apr|máj|jún|júl|aug|sep|okt|nov|dec
        months_short_in_date =
        days nedeľa|pondelok|utorok|streda|štvrtok|piatok|sobota
        days_short ne|po|ut|st|št|pi|so
        halves AM|PM
        date d. MMMM yyyy
        month MMMM yyyy
        time H:mm
        marks ,| |-
        native -
        groups 3|1
        list  a |, | a |
        persian_months farvardin|ordibehešt|chordád|tír|mordád|šahrívar|mehr|ábán|ázar|dei|bahman|esfand
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d. M. yyyy
        islamic_months al-muharram|safar|rabí´ al-avval|rabí´ath-thání|džumádá l-úlá|džumádá l-áchira|radžab|ša´ bán|ramadán|šauvál|dhú l-ka´ da|dhú l-hidždža
        islamic_months_in_date =
        islamic_months_short muh.|saf.|rab. I|rab. II|džum. I|džum. II|rad.|ša.|ram.|šau.|dhú l-k.|dhú l-h.
        islamic_months_short_in_date =
        islamic_date d. M. yyyy
        @sl
        months januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december
        months_in_date =
        months_short jan.|feb.|mar.|apr.|maj|jun.|jul.|avg.|sep.|okt.|nov.|dec.
        months_short_in_date =
        days nedelja|ponedeljek|torek|sreda|četrtek|petek|sobota
        days_short ned.|pon.|tor.|sre.|čet.|pet.|sob.
        halves dop.|pop.
        date d. MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,|.|−
        native -
        groups 3|2
        list  in |, | in |
        buddhist_date dd. MMMM yyyy 'bud. kol.'
        @sq
        months janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor
        months_in_date =
        months_short jan|shk|mar|pri|maj|qer|korr|gush|sht|tet|nën|dhj
        months_short_in_date =
        days e diel|e hënë|e martë|e mërkurë|e enjte|e premte|e shtunë
        days_short die|hën|mar|mër|enj|pre|sht
        halves p.d.|m.d.
        date d MMMM yyyy
        month MMMM yyyy
        time h:mm tt
        marks ,| |-
        native -
        groups 3|2
        list  dhe |, | dhe |
        islamic_months Muharrem|Sefer|Rebiul-evel|Rebiu-theni|Xhumadel-ula|Xhumade-theni|Rexheb|Shaban|Ramazan|Sheval|Dhul-kade|Dhul-hixhe
        islamic_months_in_date muharrem|sefer|rebiul-evel|rebiu-theni|xhumadel-ula|xhumade-theni|rexheb|shaban|ramazan|sheval|dhul-kade|dhul-hixhe
        islamic_months_short Muh.|Sef.|Reb. I|Reb. II|Xhum. I|Xhum. II|Rexh.|Sha.|Ram.|Shev.|Dhul-k.|Dhul-h.
        islamic_months_short_in_date muh.|sef.|reb. I|reb. II|xhum. I|xhum. II|rexh.|sha.|ram.|shev.|dhul-k.|dhul-h.
        islamic_date d MMMM yyyy 'H.'
        @sr
        months јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар
        months_in_date =
        months_short јан|феб|мар|апр|мај|јун|јул|авг|сеп|окт|нов|дец
        months_short_in_date =
        days недеља|понедељак|уторак|среда|четвртак|петак|субота
        days_short нед|пон|уто|сре|чет|пет|суб
        halves AM|PM
        date d. MMMM yyyy.
        month MMMM yyyy.
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  и |, | и |
        persian_months Фаравадин|Ордибехешт|Кордад|Тир|Мордад|Шахривар|Мехр|Абан|Азар|Деј|Бахман|Есфанд
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d. MMMM yyyy.
        islamic_months Мухарем|Сафер|Реби 1|Реби 2|Џумаде 1|Џумаде 2|Реџеб|Шаʻбан|Рамазан|Шевал|Зул-каде|Зул-хиџе
        islamic_months_in_date Мухарем|Сафар|Рабиʻ I|Рабиʻ II|Јумада I|Јумада II|Рађаб|Шаʻбан|Рамадан|Шавал|Дуʻл-Киʻда|Дуʻл-хиђа
        islamic_months_short Мух.|Саф.|Реб. 1|Реб. 2|Џум. 1|Џум. 2|Реџ.|Ша.|Рам.|Ше.|Зул-к.|Зул-х.
        islamic_months_short_in_date =
        islamic_date d. MMMM yyyy. 'АХ'
        buddhist_date d. MMMM yyyy. 'БЕ'
        @sr-Latn
        months januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar
        months_in_date =
        months_short jan|feb|mar|apr|maj|jun|jul|avg|sep|okt|nov|dec
        months_short_in_date =
        days nedelja|ponedeljak|utorak|sreda|četvrtak|petak|subota
        days_short ned|pon|uto|sre|čet|pet|sub
        halves AM|PM
        date d. MMMM yyyy.
        month MMMM yyyy.
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  i |, | i |
        persian_months Faravadin|Ordibehešt|Kordad|Tir|Mordad|Šahrivar|Mehr|Aban|Azar|Dej|Bahman|Esfand
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d. MMMM yyyy.
        islamic_months Muharem|Safer|Rebi 1|Rebi 2|Džumade 1|Džumade 2|Redžeb|Šaʻban|Ramazan|Ševal|Zul-kade|Zul-hidže
        islamic_months_in_date Muharem|Safar|Rabiʻ I|Rabiʻ II|Jumada I|Jumada II|Rađab|Šaʻban|Ramadan|Šaval|Duʻl-Kiʻda|Duʻl-hiđa
        islamic_months_short Muh.|Saf.|Reb. 1|Reb. 2|Džum. 1|Džum. 2|Redž.|Ša.|Ram.|Še.|Zul-k.|Zul-h.
        islamic_months_short_in_date =
        islamic_date d. MMMM yyyy.
        @sv
        months januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
        months_in_date =
        months_short jan.|feb.|mars|apr.|maj|juni|juli|aug.|sep.|okt.|nov.|dec.
        months_short_in_date =
        days söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag
        days_short sön|mån|tis|ons|tors|fre|lör
        halves fm|em
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,| |−
        native -
        groups 3|1
        list  och |, | och |
        persian_months Farvardin|Ordibehesht|Khordād|Tir|Mordād|Shahrivar|Mehr|Ābān|Āzar|Dey|Bahman|Esfand
        persian_months_in_date farvardin|ordibehesht|khordād|tir|mordād|shahrivar|mehr|ābān|āzar|dey|bahman|esfand
        persian_months_short =
        persian_months_short_in_date farvardin|ordibehesht|khordād|tir|mordād|shahrivar|mehr|ābān|āzar|dey|bahman|esfand
        persian_date d MMMM yyyy
        islamic_months Muharram|Safar|Rabi’ al-awwal|Rabi’ al-akhir|Jumada-l-ula|Jumada-l-akhira|Rajab|Sha’ban|Ramadan|Shawwal|Dhu-l-ga’da|Dhu-l-hijja
        islamic_months_in_date muharram|safar|rabi’ al-awwal|rabi’ al-akhir|jumada-l-ula|jumada-l-akhira|rajab|sha’ban|ramadan|shawwal|dhu-l-ga’da|dhu-l-hijja
        islamic_months_short Muh.|Saf.|Rab. I|Rab. II|Jum. I|Jum. II|Raj.|Sha.|Ram.|Shaw.|Dhuʻl-Q.|Dhuʻl-H.
        islamic_months_short_in_date =
        islamic_date d MMMM yyyy
        @sw
        months Januari|Februari|Machi|Aprili|Mei|Juni|Julai|Agosti|Septemba|Oktoba|Novemba|Desemba
        months_in_date =
        months_short Jan|Feb|Mac|Apr|Mei|Jun|Jul|Ago|Sep|Okt|Nov|Des
        months_short_in_date =
        days Jumapili|Jumatatu|Jumanne|Jumatano|Alhamisi|Ijumaa|Jumamosi
        days_short Jumapili|Jumatatu|Jumanne|Jumatano|Alhamisi|Ijumaa|Jumamosi
        halves AM|PM
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks .|,|-
        native -
        groups 3|1
        list  na |, | na |
        @ta
        months ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்
        months_in_date =
        months_short ஜன.|பிப்.|மார்.|ஏப்.|மே|ஜூன்|ஜூலை|ஆக.|செப்.|அக்.|நவ.|டிச.
        months_short_in_date =
        days ஞாயிறு|திங்கள்|செவ்வாய்|புதன்|வியாழன்|வெள்ளி|சனி
        days_short ஞாயி.|திங்.|செவ்.|புத.|வியா.|வெள்.|சனி
        halves AM|PM
        date d MMMM, yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|-
        native ௦|.|,|-
        groups 3,2|1
        list  மற்றும் |, | மற்றும் |
        persian_months ஃபர்வாதின்|ஆர்டிபெஹெஷ்த்|கொர்தாத்|திர்|மொர்தாத்|ஷாரிவார்|மெஹ்ர்|அபான்|அசார்|தே|பஹ்மான்|எஃபான்
        persian_months_in_date =
        persian_months_short ஃபர்.|ஆர்டி.|கொர்.|திர்|மொர்.|ஷாரி.|மெஹ்.|அபா.|அசா.|தே|பஹ்.|எஃ.
        persian_months_short_in_date =
        persian_date d MMMM, yyyy
        islamic_months முஹர்ரம்|சஃபர்|ரபி 1|ரபி 2|ஜுமதா 1|ஜுமதா 2|ரஜப்|ஷஃபான்|ரமலான்|ஷவ்வால்|துல் கஃதா|துல் ஹிஜ்ஜா
        islamic_months_in_date =
        islamic_months_short முஹ.|சஃப.|ரபி 1|ரபி 2|ஜும. 1|ஜும. 2|ரஜ.|ஷஃ.|ரம.|ஷவ்.|துல் கஃ.|துல் ஹிஜ்.
        islamic_months_short_in_date =
        islamic_date d MMMM, yyyy
        @te
        months జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జులై|ఆగస్టు|సెప్టెంబర్|అక్టోబర్|నవంబర్|డిసెంబర్
        months_in_date =
        months_short జన|ఫిబ్ర|మార్చి|ఏప్రి|మే|జూన్|జులై|ఆగ|సెప్టెం|అక్టో|నవం|డిసెం
        months_short_in_date =
        days ఆదివారం|సోమవారం|మంగళవారం|బుధవారం|గురువారం|శుక్రవారం|శనివారం
        days_short ఆది|సోమ|మంగళ|బుధ|గురు|శుక్ర|శని
        halves AM|PM
        date d MMMM, yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|-
        native ౦|.|,|-
        groups 3,2|1
        list  మరియు |, | మరియు |
        persian_months ఫావర్డిన్|ఊడాబహష్ట్|ఖోర్డాడ్|టిర్|మెర్డాడ్|శశివర్|మెహర్|అబన్|అజర్|డే|బాహ్‌మాన్|ఎస్‌ఫాండ్
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM yyyy
        @tg
        months Январ|Феврал|Март|Апрел|Май|Июн|Июл|Август|Сентябр|Октябр|Ноябр|Декабр
        months_in_date =
        months_short Янв|Фев|Мар|Апр|Май|Июн|Июл|Авг|Сен|Окт|Ноя|Дек
        months_short_in_date =
        days Якшанбе|Душанбе|Сешанбе|Чоршанбе|Панҷшанбе|Ҷумъа|Шанбе
        days_short Яшб|Дшб|Сшб|Чшб|Пшб|Ҷмъ|Шнб
        halves AM|PM
        date dd MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,| |-
        native -
        groups 3|1
        list  ва |, |, |
        persian_months фарвардин|урдибиҳишт|хурдод|тир|мурдод|шаҳривар|меҳр|обон|озар|дей|баҳман|исфанд
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM'и' yyyy
        islamic_months Муҳаррам|Сафар|Рабеъ I|Рабеъ II|Ҷимоди-ул-уло|Ҷимоди-ул-сони|Раҷаб|Шаъбон|Рамазон|Шаавол|Дхул-Қидаҳ|Дхул-Ҳиҷҷаҳ
        islamic_months_in_date Муҳаррам|Сафар|Рабеъ I|Рабеъ II|ҷимоди-ул-уло|ҷимоди-ул-сони|раҷаб|Шабан|Рамадан|Шаввал|Дхут-Қидаҳ|Дхут-Ҳиҷҷаҳ
        islamic_months_short Муҳ.|Саф.|Раб. I|Раб. II|Ҷум. I|Ҷум. II|Раҷ.|Ша.|Рам.|Шав.|Дхул-Қ.|Дхул-Ҳ.
        islamic_months_short_in_date =
        islamic_date d MMMM'и' yyyy 'САНА'
        @th
        months มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม
        months_in_date =
        months_short ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.|ธ.ค.
        months_short_in_date =
        days วันอาทิตย์|วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัสบดี|วันศุกร์|วันเสาร์
        days_short อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์
        halves AM|PM
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks .|,|-
        native ๐|.|,|-
        groups 3|1
        list และ| | และ|
        persian_months ฟาร์วาร์ดิน|ออร์ดิเบเฮชต์|คอร์แดด|เตอร์|มอร์แดด|ชาหริวาร์|เมฮร์|อะบาน|อะซาร์|เดย์|บาฮ์มาน|เอสฟานด์
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM 'ปีเปอร์เซีย' yyyy
        islamic_months มุฮะร์รอม|ซอฟาร์|รอบี I|รอบี II|จุมาดา I|จุมาดา II|รอจับ|ชะอะบาน|รอมะดอน|เชาวัล|ซุลกิอฺดะฮฺ|ซุลหิจญะฮฺ
        islamic_months_in_date =
        islamic_months_short มุฮัร.|เศาะ.|รอบี I|รอบี II|จุมาดา I|จุมาดา II|เราะ.|ชะอ์.|เราะมะ.|เชาว.|ซุลกิอฺ.|ซุลหิจ.
        islamic_months_short_in_date =
        islamic_date d MMMM 'ฮ.ศ.' yyyy
        buddhist_date d MMMM yyyy
        @tk
        months Ýanwar|Fewral|Mart|Aprel|Maý|Iýun|Iýul|Awgust|Sentýabr|Oktýabr|Noýabr|Dekabr
        months_in_date ýanwar|fewral|mart|aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr
        months_short Ýan|Few|Mar|Apr|Maý|Iýun|Iýul|Awg|Sen|Okt|Noý|Dek
        months_short_in_date ýan|few|mart|apr|maý|iýun|iýul|awg|sen|okt|noý|dek
        days ýekşenbe|duşenbe|sişenbe|çarşenbe|penşenbe|anna|şenbe
        days_short ýek|duş|siş|çar|pen|ann|şen
        halves go.öň|go.soň
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,| |-
        native -
        groups 3|1
        list  we |, | we |
        islamic_months Aşyr|Sapar|Dört tirkeşik 1|Dört tirkeşik 2|Dört tirkeşik 3|Dört tirkeşik 4|Rejep|Meret|Oraza|Baýram|Boş aý|Gurban
        islamic_months_in_date =
        islamic_months_short Aşy|Sap|Tir I|Tir II|Tir III|Tir IV|Rej|Mer|Ora|Baý|Boş|Gur
        islamic_months_short_in_date =
        islamic_date d MMMM, yyyy 'HS'
        @tr
        months Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık
        months_in_date =
        months_short Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara
        months_short_in_date =
        days Pazar|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi
        days_short Paz|Pzt|Sal|Çar|Per|Cum|Cmt
        halves ÖÖ|ÖS
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  ve |, | ve |
        persian_months Ferverdin|Ordibeheşt|Hordad|Tir|Mordad|Şehriver|Mehr|Aban|Azer|Dey|Behmen|Esfend
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM yyyy
        islamic_months Muharrem|Safer|Rebiülevvel|Rebiülahir|Cemaziyelevvel|Cemaziyelahir|Recep|Şaban|Ramazan|Şevval|Zilkade|Zilhicce
        islamic_months_in_date =
        islamic_months_short Muhar.|Safer|R.evvel|R.ahir|C.evvel|C.ahir|Recep|Şaban|Ram.|Şevval|Zilkade|Zilhicce
        islamic_months_short_in_date =
        islamic_date 'Hicri' d MMMM yyyy
        @uk
        months січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень
        months_in_date січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня
        months_short січ.|лют.|бер.|квіт.|трав.|черв.|лип.|серп.|вер.|жовт.|лист.|груд.
        months_short_in_date =
        days неділя|понеділок|вівторок|середа|четвер|пʼятниця|субота
        days_short нд|пн|вт|ср|чт|пт|сб
        halves дп|пп
        date d MMMM yyyy
        month MMMM yyyy
        time HH:mm
        marks ,| |-
        native -
        groups 3|1
        list  і |, | і |
        persian_months фарвардін|ордібехешт|хордад|тір|мордад|шахрівер|мехр|абан|азер|дей|бахман|есфанд
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM yyyy
        islamic_months мухаррам|сафар|рабі I|рабі II|джумада I|джумада II|раджаб|шаабан|рамадан|даввал|зу-ль-каада|зу-ль-хіджа
        islamic_months_in_date =
        islamic_months_short мух|саф|рабі I|рабі II|джум I|джум II|радж|шааб|рам|дав|зу-ль-к|зу-ль-х
        islamic_months_short_in_date мух.|саф.|рабі I|рабі II|джум. I|джум. II|радж.|шааб.|рам.|дав.|зу-ль-к.|зу-ль-х.
        islamic_date d MMMM yyyy
        buddhist_date d MMMM yyyy 'р'. 'б. е.'
        @ur
        months جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
        months_in_date =
        months_short جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
        months_short_in_date =
        days اتوار|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ
        days_short اتوار|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ
        halves AM|PM
        date d MMMM، yyyy
        month MMMM yyyy
        time h:mm tt
        marks .|,|‎-
        native ۰|٫|٬|‎-‎
        groups 3|1
        list  اور |، |، اور |
        persian_months فروردن|آرڈبائش|خداداد|تیر|مرداد|شہریوار|مہر|ابان|آزر|ڈے|بہمن|اسفند
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date d MMMM، yyyy
        islamic_months محرم|صفر|ر بیع الاول|ر بیع الثانی|جمادی الاول|جمادی الثانی|رجب|شعبان|رمضان|شوال|ذوالقعدۃ|ذوالحجۃ
        islamic_months_in_date =
        islamic_months_short محرم|صفر|ربیع الاوّل|ربیع الثّانی|جمادی الاوّل|جمادی الثّانی|رجب|شعبان|رمضان|شوال|ذوالقعدۃ|ذوالحجۃ
        islamic_months_short_in_date محرم|صفر|ربیع الاوّل|ربیع الثانی|جمادی الاوّل|جمادی الثانی|رجب|شعبان|رمضان|شوال|ذوالقعدۃ|ذوالحجۃ
        islamic_date d MMMM، yyyy 'ہجری'
        @uz
        months Yanvar|Fevral|Mart|Aprel|May|Iyun|Iyul|Avgust|Sentabr|Oktabr|Noyabr|Dekabr
        months_in_date yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr
        months_short Yan|Fev|Mar|Apr|May|Iyn|Iyl|Avg|Sen|Okt|Noy|Dek
        months_short_in_date yan|fev|mar|apr|may|iyn|iyl|avg|sen|okt|noy|dek
        days yakshanba|dushanba|seshanba|chorshanba|payshanba|juma|shanba
        days_short Yak|Dush|Sesh|Chor|Pay|Jum|Shan
        halves TO|TK
        date d-MMMM, yyyy
        month MMMM, yyyy
        time HH:mm
        marks ,| |-
        native -
        groups 3|1
        list  va |, | va |
        persian_months farvardin|oʻrdibehisht|xurdod|tur|murdod|shahrivar|mehr|obon|ozar|dey|bahman|isfand
        persian_months_in_date farvardin|oʻrdibehisht|xurdod|tir|murdod|shahrivar|mehr|obon|ozar|dey|bahman|isfan
        persian_months_short farvardin|oʻrdibehisht|xurdod|tir|murdod|shahrivar|mehr|obon|ozar|dey|bahman|isfand
        persian_months_short_in_date farvardin|oʻrdibehisht|xurdod|tir|murdod|shahrivar|mehr|obon|ozar|dey|bahman|isfan
        persian_date d-MMMM, yyyy ('forsiy')
        islamic_months Muharram|Safar|Rabiʼul avval|Rabiʼus soniy|Jumodul avval|Jumodus soniy|Rajab|Sha’bon|Ramazon|Shavvol|Zulqaʼda|Zulhijja
        islamic_months_in_date =
        islamic_months_short Muh.|Saf.|Rab. avv.|Rab. son.|Jum. avv.|Jum. son.|Raj.|Sha.|Ram.|Shav.|Zulq.|Zulh.
        islamic_months_short_in_date =
        islamic_date d-MMMM, yyyy ('hijriy')
        @uz-Arab
        months جنوری|فبروری|مارچ|اپریل|می|جون|جولای|اگست|سپتمبر|اکتوبر|نومبر|دسمبر
        months_in_date =
        months_short جنو|فبر|مار|اپر|می|جون|جول|اگس|سپت|اکت|نوم|دسم
        months_short_in_date =
        days یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه
        days_short ی.|د.|س.|چ.|پ.|ج.|ش.
        halves AM|PM
        date yyyy MMMM d
        month yyyy MMMM
        time HH:mm
        marks ,|.|‎−
        native ۰|٫|٬|‎-‎
        groups 3|1
        list , |, |, |
        @uz-Cyrl
        months январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр
        months_in_date =
        months_short янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек
        months_short_in_date =
        days якшанба|душанба|сешанба|чоршанба|пайшанба|жума|шанба
        days_short якш|душ|сеш|чор|пай|жум|шан
        halves ТО|ТК
        date d MMMM, yyyy
        month MMMM, yyyy
        time HH:mm
        marks ,| |-
        native -
        groups 3|1
        list , |, |, |
        @vi
        months Tháng 1|Tháng 2|Tháng 3|Tháng 4|Tháng 5|Tháng 6|Tháng 7|Tháng 8|Tháng 9|Tháng 10|Tháng 11|Tháng 12
        months_in_date tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12
        months_short Tháng 1|Tháng 2|Tháng 3|Tháng 4|Tháng 5|Tháng 6|Tháng 7|Tháng 8|Tháng 9|Tháng 10|Tháng 11|Tháng 12
        months_short_in_date thg 1|thg 2|thg 3|thg 4|thg 5|thg 6|thg 7|thg 8|thg 9|thg 10|thg 11|thg 12
        days Chủ Nhật|Thứ Hai|Thứ Ba|Thứ Tư|Thứ Năm|Thứ Sáu|Thứ Bảy
        days_short CN|Thứ 2|Thứ 3|Thứ 4|Thứ 5|Thứ 6|Thứ 7
        halves SA|CH
        date d MMMM, yyyy
        month MMMM 'năm' yyyy
        time HH:mm
        marks ,|.|-
        native -
        groups 3|1
        list  và |, | và |
        @zh
        months 一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
        months_in_date =
        months_short 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
        months_short_in_date =
        days 星期日|星期一|星期二|星期三|星期四|星期五|星期六
        days_short 周日|周一|周二|周三|周四|周五|周六
        halves 上午|下午
        date yyyy年M月d日
        month yyyy年M月
        time HH:mm
        marks .|,|-
        native -
        groups 3|1
        list 和|、|和|
        persian_months 一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
        persian_months_in_date =
        persian_months_short 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
        persian_months_short_in_date =
        persian_date '波斯历'yyyy年M月d日
        islamic_months 一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
        islamic_months_in_date =
        islamic_months_short 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
        islamic_months_short_in_date =
        islamic_date '伊斯兰历'yyyy年M月d日
        buddhist_date '佛历'yyyy年M月d日
        @zh-Hant
        months 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
        months_in_date =
        months_short 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
        months_short_in_date =
        days 星期日|星期一|星期二|星期三|星期四|星期五|星期六
        days_short 週日|週一|週二|週三|週四|週五|週六
        halves 上午|下午
        date yyyy年M月d日
        month yyyy年M月
        time HH:mm
        marks .|,|-
        native -
        groups 3|1
        list 和|、|和|
        persian_months 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
        persian_months_in_date =
        persian_months_short =
        persian_months_short_in_date =
        persian_date '波斯曆' yyyy年M月d日
        islamic_months 穆哈蘭姆月|色法爾月|賴比月 I|賴比月 II|主馬達月 I|主馬達月 II|賴哲卜月|舍爾邦月|賴買丹月|閃瓦魯月|都爾喀爾德月|都爾黑哲月
        islamic_months_in_date =
        islamic_months_short =
        islamic_months_short_in_date =
        islamic_date '伊斯蘭曆'yyyy年M月d日
        buddhist_date '佛曆'yyyy年M月d日
        @zu
        months Januwari|Februwari|Mashi|Ephreli|Meyi|Juni|Julayi|Agasti|Septhemba|Okthoba|Novemba|Disemba
        months_in_date =
        months_short Jan|Feb|Mas|Eph|Mey|Jun|Jul|Aga|Sep|Okt|Nov|Dis
        months_short_in_date =
        days ISonto|UMsombuluko|ULwesibili|ULwesithathu|ULwesine|ULwesihlanu|UMgqibelo
        days_short Son|Mso|Bil|Tha|Sin|Hla|Mgq
        halves AM|PM
        date MMMM d, yyyy
        month MMMM yyyy
        time HH:mm
        marks .|,|-
        native -
        groups 3|1
        list  ne-|, |, ne-|
        @af-NA af
        time h:mm tt
        @ar-DZ ar
        months جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
        months_short جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
        marks ,|.|‎-
        @ar-IL ar
        time H:mm
        @ar-IQ ar
        months كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        months_short كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        months_short_in_date كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        @ar-JO ar
        months كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        months_short كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        @ar-KM ar
        time HH:mm
        @ar-LB ar
        months كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        months_short كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        marks ,|.|‎-
        @ar-LY ar
        marks ,|.|‎-
        @ar-MA ar
        months يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر
        months_short يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر
        time HH:mm
        marks ,|.|‎-
        @ar-MR ar
        months يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر
        months_short يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر
        marks ,|.|‎-
        @ar-PS ar
        months كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        months_short كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        @ar-SY ar
        months كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        months_short كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
        @ar-TN ar
        months جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
        months_short جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
        marks ,|.|‎-
        @bn-IN bn
        months_short জানু|ফেব|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেঃ|অক্টোঃ|নভেঃ|ডিসেঃ
        months_short_in_date জানু|ফেব|মার্চ|এপ্রি|মে|জুন|জুল|আগ|সেপ্টেঃ|অক্টোঃ|নভেঃ|ডিসেঃ
        @de-AT de
        months Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
        months_short Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez
        months_short_in_date Jän.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sep.|Okt.|Nov.|Dez.
        marks ,| |-
        @de-CH de
        marks .|'|-
        @de-IT de
        months Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
        months_short Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez
        months_short_in_date Jän.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sep.|Okt.|Nov.|Dez.
        @de-LI de
        marks .|'|-
        @en-001 en
        months_short Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec
        halves am|pm
        date d MMMM yyyy
        list  and |, | and |
        persian_date d MMMM yyyy 'AP'
        islamic_date d MMMM yyyy 'AH'
        buddhist_date d MMMM yyyy 'BE'
        @en-AE en
        date d MMMM yyyy
        persian_date d MMMM yyyy 'AP'
        buddhist_date d MMMM yyyy 'BE'
        @en-BI en
        time HH:mm
        @en-CA en
        halves a.m.|p.m.
        list  and |, | and |
        @en-JP en
        time H:mm
        @en-PH en
        buddhist_date d MMMM yyyy 'BE'
        @es-419 es
        halves a.m.|p.m.
        time h:mm tt
        marks .|,|-
        groups 3|1
        @es-PH es
        time h:mm tt
        @fa-AF fa
        months جنوری|فبروری|مارچ|اپریل|می|جون|جولای|اگست|سپتمبر|اکتوبر|نومبر|دسمبر
        months_in_date =
        months_short جنوری|فبروری|مارچ|اپریل|می|جون|جولای|اگست|سپتمبر|اکتوبر|نومبر|دسمبر
        months_short_in_date جنو|فبروری|مارچ|اپریل|می|جون|جول|اگست|سپتمبر|اکتوبر|نومبر|دسم
        persian_months حمل|ثور|جوزا|سرطان|اسد|سنبلهٔ|میزان|عقرب|قوس|جدی|دلو|حوت
        @fr-CA fr
        months_short janv.|févr.|mars|avr.|mai|juin|juill.|août|sept.|oct.|nov.|déc.
        halves a.m.|p.m.
        time HH 'h' mm
        marks ,| |-
        persian_months Farvardin|Ordibehešt|Khordâd|Tir|Mordâd|Šahrivar|Mehr|Âbân|Âzar|Dey|Bahman|Esfand
        persian_months_short Far.|Ord.|Kho.|Tir|Mor.|Šah.|Mehr|Âbâ.|Âzar|Dey|Bah.|Esf.
        persian_date d MMMM yyyy
        @fr-CH fr
        marks ,|'|-
        @fr-CM fr
        halves mat.|soir
        @fr-DJ fr
        time h:mm tt
        @fr-DZ fr
        time h:mm tt
        @fr-LU fr
        marks ,|.|-
        @fr-MA fr
        months_short jan.|fév.|mar.|avr.|mai|jui.|juil.|août|sept.|oct.|nov.|déc.
        marks ,|.|-
        @fr-MR fr
        time h:mm tt
        @fr-SY fr
        time h:mm tt
        @fr-TD fr
        time h:mm tt
        @fr-TN fr
        time h:mm tt
        @fr-VU fr
        time h:mm tt
        @it-CH it
        marks .|'|-
        buddhist_date d MMMM yyyy 'EB'
        @ko-CN ko
        time HH:mm
        @ms-BN ms
        marks ,|.|-
        @ms-ID ms
        time HH.mm
        marks ,|.|-
        @nb no
        @ne-IN ne
        time h:mm tt
        @nn no
        days søndag|måndag|tysdag|onsdag|torsdag|fredag|laurdag
        days_short sø.|må.|ty.|on.|to.|fr.|la.
        halves f.m.|e.m.
        @ps-PK ps
        time h:mm tt
        islamic_months_in_date محرم|د صفرے د|ربیع اول|ربيع II|جمادي اول|جماعه II|رجب|شعبان|رمضان|شوال|ذي القعده|ذي الحج
        @pt-PT pt
        days_short domingo|segunda|terça|quarta|quinta|sexta|sábado
        halves a.m.|p.m.
        marks ,| |-
        groups 3|2
        @ro-MD ro
        days_short Dum|Lun|Mar|Mie|Joi|Vin|Sâm
        @ru-UA ru
        groups 3|2
        @sq-MK sq
        time HH:mm
        @sq-XK sq
        time HH:mm
        @sr-Latn-BA sr-Latn
        days nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota
        days_short ned|pon|uto|sri|čet|pet|sub
        halves prije podne|po podne
        @sr-Latn-ME sr-Latn
        months_short jan|feb|mart|apr|maj|jun|jul|avg|sept|okt|nov|dec
        days nedjelja|ponedeljak|utorak|srijeda|četvrtak|petak|subota
        halves prije podne|po podne
        @sr-Latn-XK sr-Latn
        months_short jan|feb|mart|apr|maj|jun|jul|avg|sept|okt|nov|dec
        @sv-FI sv
        time H.mm
        @sw-CD sw
        marks ,|.|-
        @ta-LK ta
        time HH:mm
        @ta-MY ta
        groups 3|1
        @ta-SG ta
        groups 3|1
        @tr-CY tr
        time h:mm tt
        @zh-Hant-HK zh-Hant
        time tth:mm
        list 及|、|及|
        persian_date '波斯曆'yyyy年M月d日
        @zh-Hant-MY zh-Hant
        time tth:mm
        @en-150 en-001
        time HH:mm
        @en-AG en-001
        @en-AI en-001
        time HH:mm
        @en-AU en-001
        months_short_in_date Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec
        @en-BB en-001
        @en-BM en-001
        @en-BS en-001
        @en-BW en-001
        date dd MMMM yyyy
        time HH:mm
        persian_date dd MMMM yyyy 'AP'
        buddhist_date dd MMMM yyyy 'BE'
        @en-BZ en-001
        date dd MMMM yyyy
        time HH:mm
        persian_date dd MMMM yyyy 'AP'
        buddhist_date dd MMMM yyyy 'BE'
        @en-CC en-001
        time HH:mm
        @en-CK en-001
        time HH:mm
        @en-CM en-001
        time HH:mm
        @en-CX en-001
        time HH:mm
        @en-CY en-001
        @en-DG en-001
        time HH:mm
        @en-DM en-001
        @en-ER en-001
        @en-FJ en-001
        @en-FK en-001
        time HH:mm
        @en-FM en-001
        @en-GB en-001
        time HH:mm
        @en-GD en-001
        @en-GG en-001
        time HH:mm
        @en-GH en-001
        @en-GI en-001
        time HH:mm
        @en-GM en-001
        @en-GS en-001
        time HH:mm
        @en-GY en-001
        @en-HK en-001
        persian_date d MMMM, yyyy 'AP'
        buddhist_date d MMMM, yyyy 'BE'
        @en-ID en-001
        time HH.mm
        marks ,|.|-
        @en-IE en-001
        time HH:mm
        @en-IL en-001
        time H:mm
        @en-IM en-001
        time HH:mm
        @en-IN en-001
        groups 3,2|1
        persian_date d MMMM, yyyy 'AP'
        islamic_date d MMMM, yyyy 'AH'
        buddhist_date d MMMM, yyyy 'BE'
        @en-IO en-001
        time HH:mm
        @en-JE en-001
        time HH:mm
        @en-JM en-001
        @en-KE en-001
        time HH:mm
        @en-KI en-001
        @en-KN en-001
        @en-KY en-001
        @en-LC en-001
        @en-LR en-001
        @en-LS en-001
        @en-MG en-001
        time HH:mm
        @en-MO en-001
        @en-MS en-001
        time HH:mm
        @en-MT en-001
        date dd MMMM yyyy
        time HH:mm
        persian_date dd MMMM yyyy 'AP'
        buddhist_date dd MMMM yyyy 'BE'
        @en-MU en-001
        time HH:mm
        @en-MV en-001
        time HH:mm
        @en-MW en-001
        @en-MY en-001
        @en-NA en-001
        @en-NF en-001
        time HH:mm
        @en-NG en-001
        time HH:mm
        @en-NR en-001
        time HH:mm
        @en-NU en-001
        time HH:mm
        @en-NZ en-001
        @en-PG en-001
        @en-PK en-001
        @en-PN en-001
        time HH:mm
        @en-PW en-001
        @en-RW en-001
        time HH:mm
        @en-SB en-001
        @en-SC en-001
        time HH:mm
        @en-SD en-001
        @en-SG en-001
        @en-SH en-001
        time HH:mm
        @en-SL en-001
        @en-SS en-001
        @en-SX en-001
        time HH:mm
        @en-SZ en-001
        @en-TC en-001
        @en-TK en-001
        time HH:mm
        @en-TO en-001
        @en-TT en-001
        @en-TV en-001
        time HH:mm
        @en-TZ en-001
        time HH:mm
        @en-UG en-001
        time HH:mm
        @en-VC en-001
        @en-VG en-001
        @en-VU en-001
        @en-WS en-001
        @en-ZA en-001
        date dd MMMM yyyy
        time HH:mm
        marks ,| |-
        persian_date dd MMMM yyyy 'AP'
        buddhist_date dd MMMM yyyy 'BE'
        @en-ZM en-001
        @en-ZW en-001
        date dd MMMM yyyy
        time HH:mm
        persian_date dd MMMM yyyy 'AP'
        buddhist_date dd MMMM yyyy 'BE'
        @es-AR es-419
        halves a. m.|p. m.
        marks ,|.|-
        @es-BO es-419
        halves a. m.|p. m.
        marks ,|.|-
        @es-BR es-419
        time HH:mm
        @es-BZ es-419
        time HH:mm
        @es-CL es-419
        months_short ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.
        months_short_in_date ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic
        halves a. m.|p. m.
        marks ,|.|-
        @es-CO es-419
        months_short ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.
        months_short_in_date ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic
        halves a. m.|p. m.
        marks ,|.|-
        @es-CR es-419
        halves a. m.|p. m.
        marks ,| |-
        @es-CU es-419
        @es-DO es-419
        halves a. m.|p. m.
        @es-EC es-419
        halves a. m.|p. m.
        marks ,|.|-
        @es-GT es-419
        halves a. m.|p. m.
        @es-HN es-419
        halves a. m.|p. m.
        date dd 'de' MMMM 'de' yyyy
        persian_date dd 'de' MMMM 'de' yyyy
        @es-MX es-419
        months_short ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic
        @es-NI es-419
        halves a. m.|p. m.
        @es-PA es-419
        halves a. m.|p. m.
        @es-PE es-419
        months Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Setiembre|Octubre|Noviembre|Diciembre
        months_in_date enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|octubre|noviembre|diciembre
        months_short Ene.|Feb.|Mar.|Abr.|May.|Jun.|Jul.|Ago.|Set.|Oct.|Nov.|Dic.
        months_short_in_date ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|set.|oct.|nov.|dic.
        halves a. m.|p. m.
        @es-PR es-419
        halves a. m.|p. m.
        @es-PY es-419
        months_short ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.
        halves a. m.|p. m.
        marks ,|.|-
        @es-SV es-419
        halves a. m.|p. m.
        @es-US es-419
        @es-UY es-419
        months Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Setiembre|Octubre|Noviembre|Diciembre
        months_in_date enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|octubre|noviembre|diciembre
        months_short Ene.|Feb.|Mar.|Abr.|May.|Jun.|Jul.|Ago.|Set.|Oct.|Nov.|Dic.
        months_short_in_date ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|set.|oct.|nov.|dic.
        halves a. m.|p. m.
        marks ,|.|-
        @es-VE es-419
        months_short ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.
        halves a. m.|p. m.
        marks ,|.|-
        @pt-AO pt-PT
        groups 3|1
        @pt-CH pt-PT
        @pt-CV pt-PT
        @pt-GQ pt-PT
        @pt-GW pt-PT
        @pt-LU pt-PT
        @pt-MO pt-PT
        time h:mm tt
        @pt-MZ pt-PT
        @pt-ST pt-PT
        @pt-TL pt-PT
        @sr-Cyrl-BA sr-Cyrl
        days недјеља|понедјељак|уторак|сриједа|четвртак|петак|субота
        days_short нед|пон|уто|сри|чет|пет|суб
        halves прије подне|по подне
        @sr-Cyrl-ME sr-Cyrl
        months_short јан|феб|март|апр|мај|јун|јул|авг|септ|окт|нов|дец
        days недјеља|понедељак|уторак|сриједа|четвртак|петак|субота
        halves прије подне|по подне
        @sr-Cyrl-XK sr-Cyrl
        months_short јан|феб|март|апр|мај|јун|јул|авг|септ|окт|нов|дец
        @zh-Hans-HK zh-Hans
        time tth:mm
        @zh-Hans-MO zh-Hans
        time tth:mm
        @zh-Hans-MY zh-Hans
        time tth:mm
        @zh-Hans-SG zh-Hans
        time tth:mm
        @zh-Hant-MO zh-Hant-HK
        @en-AT en-150
        marks ,|.|-
        @en-BE en-150
        marks ,|.|-
        @en-CH en-150
        marks .|'|-
        @en-CZ en-150
        marks ,| |-
        @en-DE en-150
        marks ,|.|-
        @en-DK en-150
        time HH.mm
        marks ,|.|-
        @en-EE en-150
        marks ,| |-
        @en-ES en-150
        marks ,|.|-
        @en-FI en-150
        time H.mm
        marks ,| |-
        @en-FR en-150
        marks ,| |-
        @en-GE en-150
        marks ,| |-
        @en-HU en-150
        marks ,| |-
        @en-IT en-150
        marks ,|.|-
        @en-LT en-150
        marks ,| |-
        @en-LV en-150
        marks ,| |-
        @en-NL en-150
        marks ,|.|-
        @en-NO en-150
        marks ,| |-
        @en-PL en-150
        marks ,|.|-
        @en-PT en-150
        marks ,| |-
        @en-RO en-150
        marks ,|.|-
        @en-SE en-150
        marks ,| |-
        @en-SI en-150
        marks ,|.|-
        @en-SK en-150
        marks ,| |-
        @en-UA en-150
        marks ,| |-
        
        """u8;
}
