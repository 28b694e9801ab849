"""Writes UnicodeTables.cs from the Unicode data of the Python that runs it.

Usage, in this folder:  python3 generate_tables.py > UnicodeTables.cs

The tables hold what canonical composition needs and nothing else. Hangul syllables are computed
by Nfc and so are left out; so are the composition exclusions, which are seen here as characters
that do not survive NFC.
"""
import sys
import unicodedata

HANGUL_SYLLABLES = range(0xAC00, 0xAC00 + 11172)
QUICK_CHECK_MAYBE = 0x100
QUICK_CHECK_NO = 0x200
BLOCK_SIZE = 64


def code_points():
    return (c for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF and c not in HANGUL_SYLLABLES)


def decompositions():
    """Code point -> (first, second or 0), one step, canonical only."""
    result = {}
    for c in code_points():
        text = unicodedata.decomposition(chr(c))
        if text and not text.startswith("<"):
            parts = [int(part, 16) for part in text.split()]
            assert 1 <= len(parts) <= 2
            result[c] = (parts[0], parts[1] if len(parts) == 2 else 0)
    return result


def properties(steps, composites):
    """(first, last, combining class + quick check) of every stretch that is not all zero."""
    maybe = {steps[c][1] for c in composites}
    maybe |= set(range(0x1161, 0x1176)) | set(range(0x11A8, 0x11C3))
    stretches = []
    for c in code_points():
        value = unicodedata.combining(chr(c))
        if c in maybe:
            value |= QUICK_CHECK_MAYBE
        if unicodedata.normalize("NFC", chr(c)) != chr(c):
            value |= QUICK_CHECK_NO
        if value == 0:
            continue
        if stretches and stretches[-1][1] == c - 1 and stretches[-1][2] == value:
            stretches[-1][1] = c
        else:
            stretches.append([c, c, value])
    return stretches


def busy_blocks(stretches):
    """One bit for each block of the basic plane that holds a stretch."""
    bits = bytearray(0x10000 // BLOCK_SIZE // 8)
    for first, last, _ in stretches:
        for c in range(first, min(last, 0xFFFF) + 1):
            block = c // BLOCK_SIZE
            bits[block // 8] |= 1 << (block % 8)
    return bits


def table(name, kind, values, comment):
    lines = []
    line = ""
    for value in values:
        item = (f"{value:d}," if value < 10 else f"0x{value:X},")
        if len(line) + len(item) > 150:
            lines.append(line)
            line = ""
        line += (" " if line else "") + item
    lines.append(line)
    body = "\n".join("        " + text for text in lines)
    return f"    /// <summary>{comment}</summary>\n    public static ReadOnlySpan<{kind}> {name} =>\n    [\n{body}\n    ];\n"


def main():
    steps = decompositions()
    keys = sorted(steps)
    composites = [c for c in keys if steps[c][1] and unicodedata.normalize("NFC", chr(c)) == chr(c)]
    by_pair = sorted((steps[c], keys.index(c)) for c in composites)
    stretches = properties(steps, composites)
    tables = [
        table("DecomposedKeys", "int", keys, "The characters with a canonical decomposition, ascending; Hangul is computed."),
        table("DecomposedFirst", "int", [steps[c][0] for c in keys], "The first character of one step of decomposition, by the place in <see cref=\"DecomposedKeys\"/>."),
        table("DecomposedSecond", "ushort", [steps[c][1] & 0xFFFF for c in keys], "The second one, or 0; those from U+10000 on lie in the plane of the first and lack its bits."),
        table("ComposedOrder", "ushort", [index for _, index in by_pair], "Places in <see cref=\"DecomposedKeys\"/> of what may be composed, by (first, second)."),
        table("PropertyFirst", "int", [s[0] for s in stretches], "The first characters of the stretches that share a combining class and a quick check, ascending."),
        table("PropertyLast", "int", [s[1] for s in stretches], "Their last characters."),
        table("PropertyValue", "ushort", [s[2] for s in stretches], "Combining class, plus 0x100 for quick check 'maybe', plus 0x200 for 'no'."),
        table("BusyBlocks", "byte", busy_blocks(stretches), "A bit for each 64 characters of the basic plane: whether one of them is in a stretch."),
    ]
    for c in keys:
        first, second = steps[c]
        assert second < 0x10000 or second >> 16 == first >> 16, "DecomposedSecond drops the plane"
        assert second >= 0x10000 or second == 0 or first < 0x10000, "DecomposedSecond drops the plane"
    sys.stdout.write(
        f"// Unicode {unicodedata.unidata_version}. Written by generate_tables.py; do not edit.\n"
        "namespace NewsSite.Text;\n\n"
        "/// <summary>What canonical composition needs to know of each character; read through <see cref=\"UnicodeData\"/>.</summary>\n"
        "internal static class UnicodeTables\n{\n" + "\n".join(tables) + "}\n")


main()
