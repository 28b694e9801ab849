"""Writes CldrTable.cs and PluralTable.cs, and the samples that plural rules are tested with, from Unicode's CLDR.

Usage, in this folder:  python3 generate_tables.py CLDR ../../../tests/NewsSite.Tests/Unit/Languages/plural-samples.txt

CLDR is a folder with the npm packages cldr-core, cldr-dates-full, cldr-misc-full, cldr-numbers-full and, for other calendars than the
Gregorian one, cldr-cal-persian-full, cldr-cal-islamic-full and cldr-cal-buddhist-full, unpacked under these names. The last three
may be older: not every version of CLDR is packed for each calendar, and their names hardly change.

CldrTable.cs holds of each language what a newspaper writes: names of months and days, the usual patterns of dates and times
in the letters of DateFormat, marks and groups of numbers, what stands between the parts of a list. A region is there only where it differs from its language, and only
with what differs. PluralTable.cs holds the cardinal plural rules as code.
"""
import json
import os
import re
import sys

LANGUAGES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml "
    "mn mr ms my nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te tg th tk tr uk ur uz vi zh zu").split()

# Scripts in which no newspaper appears.
LEFT_OUT = {"en-Dsrt", "en-Shaw", "el-polyton", "hi-Latn", "mn-Mong", "mn-Mong-MN", "zh-Latn"}

# Their papers write no word for "year" behind its number.
PLAIN_YEAR = {"be", "ru", "uk"}

# Calendars beside the Gregorian one that pages can show dates in; months of the Buddhist one are the Gregorian ones.
CALENDARS = ["persian", "islamic", "buddhist"]

MONTHS = [str(month) for month in range(1, 13)]
DAYS = "sun mon tue wed thu fri sat".split()

NOTICE = """// Made from the Unicode Common Locale Data Repository, CLDR {version}, by generate_tables.py; do not edit.
// Copyright © 2004-2026 Unicode, Inc. The data are under the Unicode License v3: LICENSE-Unicode.txt. SPDX: Unicode-3.0
"""


class Cldr:
    def __init__(self, folder):
        self.folder = folder
        self.version = self.read("cldr-core", "package.json")["version"]
        packages = {name: self.read("cldr-cal-" + name + "-full", "package.json")["version"] for name in CALENDARS}
        self.calendar_versions = ", ".join(f"{name} {version}" for name, version in packages.items())
        self.parents = self.read("cldr-core", "supplemental", "parentLocales.json")["supplemental"]["parentLocales"]["parentLocale"]
        self.systems = self.read("cldr-core", "supplemental", "numberingSystems.json")["supplemental"]["numberingSystems"]
        self.locales = set(os.listdir(os.path.join(folder, "cldr-dates-full", "main")))

    def read(self, *path):
        with open(os.path.join(self.folder, *path), encoding="utf-8") as file:
            return json.load(file)

    def parent(self, locale):
        if locale in self.parents:
            return self.parents[locale] if self.parents[locale] != "und" else None
        return locale.rsplit("-", 1)[0] if "-" in locale else None

    def chosen(self):
        """Parents before their children."""
        def depth(locale):
            parent = self.parent(locale)
            return 0 if parent is None else 1 + depth(parent)
        found = [locale for locale in self.locales - LEFT_OUT if locale.split("-")[0] in LANGUAGES and self.reaches(locale)]
        return sorted(found, key=lambda locale: (depth(locale), locale))

    def reaches(self, locale):
        """Whether its parents are chosen, too."""
        parent = self.parent(locale)
        return parent is None or (parent in self.locales and parent.split("-")[0] in LANGUAGES and self.reaches(parent))

    def record(self, locale):
        gregorian = self.read("cldr-dates-full", "main", locale, "ca-gregorian.json")["main"][locale]["dates"]["calendars"]["gregorian"]
        numbers = self.read("cldr-numbers-full", "main", locale, "numbers.json")["main"][locale]["numbers"]
        names = lambda table, context, width, keys: "|".join(gregorian[table][context][width][key] for key in keys)
        same = lambda value, other: "=" if value == other else value
        months = names("months", "stand-alone", "wide", MONTHS)
        short = names("months", "stand-alone", "abbreviated", MONTHS)
        periods = gregorian["dayPeriods"]["format"]["abbreviated"]
        native = numbers["otherNumberingSystems"]["native"]
        latin = numbers["symbols-numberSystem-latn"]
        own = numbers.get("symbols-numberSystem-" + native, latin)
        digits = self.systems[native].get("_digits", "")
        pattern = numbers["decimalFormats-numberSystem-latn"]["standard"].split(";")[0]
        time = gregorian["timeFormats"]["short"]
        # Parts of the day other than its halves, such as "in the evening", are not known to DateFormat.
        time = gregorian["dateTimeFormats"]["availableFormats"]["Hm"] if "B" in time else time
        return {
            "months": months,
            "months_in_date": same(names("months", "format", "wide", MONTHS), months),
            "months_short": short,
            "months_short_in_date": same(names("months", "format", "abbreviated", MONTHS), short),
            "days": names("days", "format", "wide", DAYS),
            "days_short": names("days", "format", "abbreviated", DAYS),
            "halves": periods["am"] + "|" + periods["pm"],
            "date": date_pattern(gregorian["dateFormats"]["long"], locale),
            "month": date_pattern(gregorian["dateTimeFormats"]["availableFormats"]["yMMMM"], locale),
            "time": date_pattern(time, locale),
            "marks": "|".join([latin["decimal"], latin["group"], latin["minusSign"]]),
            "native": "-" if native == "latn" or not is_row(digits) else "|".join([digits[0], own["decimal"], own["group"], own["minusSign"]]),
            "groups": groups(pattern) + "|" + numbers["minimumGroupingDigits"],
            "list": joints(self.read("cldr-misc-full", "main", locale, "listPatterns.json")["main"][locale]["listPatterns"]["listPattern-type-standard"]),
            **self.calendars(locale),
        }

    def calendars(self, locale):
        """Names and patterns of other calendars, where the language has words of its own for them."""
        lines = {}
        for name in CALENDARS:
            calendar, english = self.calendar(name, locale), self.calendar(name, "en")
            if calendar is None or (locale.split("-")[0] != "en" and (own_words(calendar) == own_words(english) if name != "buddhist" else calendar["eras"]["eraAbbr"]["0"] == "BE")):
                continue
            months = calendar["months"]
            row = lambda context, width: "|".join(months[context][width][month] for month in MONTHS)
            same = lambda value, other: "=" if value == other else value
            if name != "buddhist":
                wide, short = row("stand-alone", "wide"), row("stand-alone", "abbreviated")
                lines[name + "_months"] = wide
                lines[name + "_months_in_date"] = same(row("format", "wide"), wide)
                lines[name + "_months_short"] = same(short, wide)
                lines[name + "_months_short_in_date"] = same(row("format", "abbreviated"), short)
            # An era of which CLDR has only the English letters is better left out.
            era = calendar["eras"]["eraAbbr"]["0"]
            has_own = locale.split("-")[0] == "en" or era != english["eras"]["eraAbbr"]["0"]
            lines[name + "_date"] = date_pattern(calendar["dateFormats"]["long"], locale, era if has_own else None)
        return lines

    def calendar(self, name, locale):
        path = ("cldr-cal-" + name + "-full", "main", locale, "ca-" + name + ".json")
        return self.read(*path)["main"][locale]["dates"]["calendars"][name] if os.path.exists(os.path.join(self.folder, *path)) else None


def own_words(calendar):
    return calendar["months"]["format"]["wide"]


def is_row(digits):
    """Whether they stand one behind the other, in the basic plane."""
    return len(digits) == 10 and all(ord(digit) == ord(digits[0]) + index < 0x10000 for index, digit in enumerate(digits))


def groups(pattern):
    parts = pattern.split(".")[0].split(",")
    return ",".join(str(len(part)) for part in reversed(parts[1:])) or "0"


def joints(patterns):
    """What stands between two parts, between the first of several, and before the last; the mark at the end keeps the space before it."""
    assert all(pattern.startswith("{0}") and pattern.endswith("{1}") for pattern in patterns.values()), patterns
    # Welsh "a" is "ac" before a vowel.
    return "".join(patterns[name][3:-3].replace("a(c)", "a") + "|" for name in ["2", "middle", "end"])


def date_pattern(pattern, locale, era=None):
    """CLDR's letters as those of DateFormat; a calendar's era as its text."""
    letters = {"d": "d", "dd": "dd", "M": "M", "MM": "MM", "MMM": "MMM", "MMMM": "MMMM", "LLLL": "MMMM", "LLL": "MMM", "L": "M", "y": "yyyy", "yyyy": "yyyy", "EEEE": "dddd",
               "EEE": "ddd", "E": "ddd", "cccc": "dddd", "H": "H", "HH": "HH", "h": "h", "hh": "hh", "m": "m", "mm": "mm", "a": "tt"}
    result = ""
    pattern = re.sub(r"[ \u00a0]?G", "", pattern).strip() if era is None else re.sub(r"(?<!G)G(?!G)", lambda _: "'" + era.replace("'", "\u2019") + "'", pattern)
    pattern = re.sub(r"[ \u00a0\u202f]'[гр]'\.$", "", pattern) if locale.split("-")[0] in PLAIN_YEAR else pattern
    for token in re.findall(r"''|'(?:[^']|'')*'|[A-Za-z]+|[^A-Za-z']+", pattern):
        runs = re.findall(r"((.)\2*)", token) if token[0].isalpha() else [(token, "")]
        for run, _ in runs:
            if token == "''":
                result += '"\'"'
            elif run[0].isascii() and run[0].isalpha():
                result += letters[run]
            else:
                assert "''" not in run, pattern
                result += run
    return result


def languages(cldr):
    whole = {}
    lines = []
    for locale in cldr.chosen():
        record = cldr.record(locale)
        if record["months"].startswith("M01"):
            # A script of which CLDR has no names yet.
            continue
        parent = cldr.parent(locale)
        if parent is not None and parent not in whole:
            parent = None
        whole[locale] = record
        differing = {key: value for key, value in record.items() if parent is None or value != whole[parent][key]}
        is_expected = parent is not None and parent == locale.rsplit("-", 1)[0]
        if not differing and is_expected:
            continue
        lines.append("@" + locale + ("" if parent is None else " " + parent))
        for key, value in differing.items():
            assert '"""' not in value and "\n" not in value
            lines.append(f"{key} {value}")
    return lines


def cldr_table(cldr):
    lines = languages(cldr)
    body = "\n".join("        " + line for line in [""] + lines + [""]).replace("        \n", "\n")
    return (
        NOTICE.format(version=cldr.version)
        + "namespace NewsSite.Languages;\n\n"
        + "/// <summary>\n/// Languages as records of lines: <c>@tag parent</c>, then what differs from the parent, as <c>key value|value</c>; <c>=</c> is the value of the list before.\n"
        + f"/// Read by <see cref=\"LanguageData\"/>. Versions of the calendars: {cldr.calendar_versions}.\n/// </summary>\n"
        + "internal static class CldrTable\n{\n    public static ReadOnlySpan<byte> Utf8 => \"\"\"\n" + body + "\n        \"\"\"u8;\n}\n")


def condition(rule):
    """A rule of CLDR as C#; e, the exponent of compact numbers such as 1c6, is 0 in what we write."""
    return " || ".join(" && ".join(filter(None, map(relation, term.split(" and ")))) for term in rule.split(" or ") if "e != 0" not in term)


def relation(text):
    left, operator, values = re.fullmatch(r"(.+?) (!?=) (.+)", text).groups()
    operand = left.split(" % ")
    if operand[0] == "e":
        return ""
    fraction = "n" in operand[0] and ".." in values
    value = f"n.{operand[0].upper()}" + (f" % {operand[1]}" if len(operand) > 1 else "")
    alternatives = [f">= {part.split('..')[0]} and <= {part.split('..')[1]}" if ".." in part else part for part in values.split(",")]
    alternatives = [alternative.replace(">= 0 and ", "") if alternative.startswith(">= 0 and ") and not fraction else alternative for alternative in alternatives]
    if len(alternatives) == 1 and not alternatives[0].startswith((">", "<")):
        test = f"{value} {'==' if operator == '=' else '!='} {alternatives[0]}"
    else:
        joined = " or ".join(f"({part})" if len(alternatives) > 1 and " and " in part else part for part in alternatives)
        left = f"({value})" if "%" in value else value
        test = f"{left} is {joined}" if operator == "=" else f"{left} is not ({joined})"
    # Ranges of CLDR are of whole numbers.
    return f"n.IsWhole && {test}" if fraction and operator == "=" else f"(!n.IsWhole || {test})" if fraction else test


def plural_table(cldr):
    rules = cldr.read("cldr-core", "supplemental", "plurals.json")["supplemental"]["plurals-type-cardinal"]
    shared = {}
    for language, categories in rules.items():
        key = tuple((name.removeprefix("pluralRule-count-"), rule.split("@")[0].strip()) for name, rule in categories.items())
        shared.setdefault(key, []).append(language)
    arms = []
    for categories, tags in shared.items():
        tests = [(category, condition(rule)) for category, rule in categories if category != "other"]
        if not tests:
            arms.append((tags, ["Other,"]))
            continue
        arms.append((tags, [f"{'' if index == 0 else ': '}{test}\n? {category.capitalize()}" for index, (category, test) in enumerate(tests)] + [": Other,"]))
    text = ""
    for tags, lines in arms:
        head = pattern(tags)
        # "other" is what unknown languages are not: they are taken for English.
        body = "\n".join("            " + part for line in lines for part in line.split("\n"))
        text += f"        {head} =>\n{body}\n"
    return (
        NOTICE.format(version=cldr.version)
        + "namespace NewsSite.Languages;\n\n"
        + "/// <summary>The cardinal rules. Languages that CLDR does not know are treated like English.</summary>\n"
        + "internal static class PluralTable\n{\n"
        + "".join(f"    private const string {name} = PluralRules.{name};\n" for name in ["Zero", "One", "Two", "Few", "Many", "Other"])
        + "\n    public static string Category(string language, in PluralNumber n) => language switch\n    {\n"
        + text
        + "        _ => n.I == 1 && n.V == 0 ? One : Other,\n    };\n}\n")


def pattern(tags):
    lines = [""]
    for tag in tags:
        item = f'"{tag}"'
        if len(lines[-1]) + len(item) > 130:
            lines.append("")
        lines[-1] += (" or " if lines[-1] or len(lines) > 1 else "") + item
    return "\n           ".join(lines)


def samples(cldr):
    rules = cldr.read("cldr-core", "supplemental", "plurals.json")["supplemental"]["plurals-type-cardinal"]
    lines = [line.replace("// ", "# ") for line in NOTICE.format(version=cldr.version).strip().split("\n")]
    lines.append("# Languages; then for each category the numbers that CLDR gives as samples, without those in compact form.")
    shared = {}
    for language, categories in rules.items():
        text = []
        for name, rule in categories.items():
            numbers = []
            for group in rule.split("@")[1:]:
                for sample in group.split(" ", 1)[1].split(","):
                    sample = sample.strip()
                    if sample and sample != "…" and "c" not in sample:
                        numbers.append(sample)
            text.append(name.removeprefix("pluralRule-count-") + " " + " ".join(numbers))
        shared.setdefault("\n".join(text), []).append(language)
    for text, tags in shared.items():
        lines.append("@" + " ".join(tags))
        lines.append(text)
    return "\n".join(lines) + "\n"


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def main():
    cldr = Cldr(sys.argv[1])
    write("CldrTable.cs", cldr_table(cldr))
    write("PluralTable.cs", plural_table(cldr))
    write(sys.argv[2], samples(cldr))


main()
