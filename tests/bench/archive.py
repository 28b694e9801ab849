#!/usr/bin/env python3
"""Write the archive of a newspaper: N stories in Markdown, the same bytes for the same seed.

A story lies at content/<section>/<yyyy>/<mm>/<slug>.md. Sections are unequal, some words, tags and authors are frequent
and most are rare, and lengths vary as they do in a paper: half of the stories have 250 to 550 words, a few 1,500.

By default the content is what any generator reads. --rich adds what only NewsSite's themes show, for the scenarios of
rebuilding: pictures, links from story to story, and series.
"""
import argparse
import datetime
import itertools
import os
import random

SECTIONS = {"local": 26, "world": 18, "politics": 14, "sport": 14, "business": 10, "culture": 8, "science": 5, "opinion": 5}

# The archive holds twenty years up to this evening; builds are made for the midnight after it.
LAST_EVENING = datetime.datetime(2026, 1, 31, 21, 0)
MINUTES = 20 * 365 * 24 * 60
NOW = "2026-02-01T00:00:00Z"

ONSETS = "b br c cl d dr f fl g gr h j k l m n p pl pr r s sh sl st t th tr v w".split()
VOWELS = "a a a e e e e i i o o u ai ea ee ou".split()
CODAS = ["", "", "", "l", "m", "n", "n", "nd", "r", "r", "s", "s", "st", "t", "t", "ck", "ng"]
PICTURES = 40
GIVEN = "Ada Bram Clara Dov Elin Femi Greta Hugo Ines Jonas Kaya Leo Mira Nils Oona Petra Rami Sofia Tariq Yara".split()


class Writer:
    """Makes texts; every choice comes from one source of chance."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        words = set()
        while len(words) < 8000:
            words.add("".join(self.syllable() for _ in range(self.chance.choice((1, 2, 2, 3, 3)))))
        # YAML takes this one for something else than a word.
        words.discard("no")
        # What is frequent is mostly short, as in every language.
        self.words = sorted(sorted(words), key=lambda word: len(word) + 8 * self.chance.random())
        self.weights = frequent_first(len(self.words))
        # Prose is put together from ready sentences: made word by word, 100,000 stories would take minutes.
        self.sentences = [self.sentence() for _ in range(20000)]

    def syllable(self):
        return self.chance.choice(ONSETS) + self.chance.choice(VOWELS) + self.chance.choice(CODAS)

    def some(self, count):
        return self.chance.choices(self.words, cum_weights=self.weights, k=count)

    def sentence(self):
        words = self.some(int(self.chance.triangular(5, 28, 14)))
        words[0] = words[0].capitalize()
        kind, at = self.chance.random(), self.chance.randrange(len(words))
        if kind < .06:
            words[at] = "**%s**" % words[at]
        elif kind < .12:
            words[at] = "*%s*" % words[at]
        elif kind < .20:
            words[at] = "[%s](https://source.example/%s/)" % (" ".join(self.some(2)), "-".join(self.some(3)))
        elif kind < .32:
            words[at:] = ["“" + " ".join(words[at:]) + ",”", "said", self.person()]
        elif kind < .36:
            words[at] += " — " + self.some(1)[0] + "’s"
        return " ".join(words) + self.chance.choice("......?!")

    def person(self):
        return self.chance.choice(GIVEN) + " " + self.some(1)[0].capitalize()

    def paragraph(self):
        return " ".join(self.chance.choices(self.sentences, k=self.chance.randint(2, 4)))

    def block(self):
        kind = self.chance.random()
        if kind < .08:
            return "## %s\n\n%s" % (" ".join(self.some(4)).capitalize(), self.paragraph())
        if kind < .12:
            return "> " + self.paragraph()
        if kind < .16:
            return "\n".join("- " + self.chance.choice(self.sentences) for _ in range(self.chance.randint(3, 6)))
        if kind < .18:
            rows = ["| %s | %d |" % (self.some(1)[0], self.chance.randint(1, 9999)) for _ in range(6)]
            return "\n".join(["| %s | %s |" % tuple(self.some(2)), "|---|---:|", *rows])
        return self.paragraph()

    def body(self):
        blocks = max(2, min(32, round(self.chance.lognormvariate(2.1, .5))))
        return [self.paragraph(), *(self.block() for _ in range(blocks - 1))]


class Archive:
    """Stories in the order of their dates. What one says of another, it says of an earlier one."""

    def __init__(self, count, seed, rich=False):
        self.writer = Writer(seed)
        self.chance, self.count, self.rich = self.writer.chance, count, rich
        tags = {" ".join(self.writer.some(self.chance.randint(1, 2))).title() for _ in range(max(30, min(3000, count // 25)))}
        authors = {self.writer.person() for _ in range(max(6, min(300, count // 60)))}
        self.tags, self.authors = sorted(tags), sorted(authors)
        self.tag_weights, self.author_weights = frequent_first(len(self.tags)), frequent_first(len(self.authors))
        self.linkable = []

    def stories(self):
        return (self.story(number) for number in range(self.count))

    def story(self, number):
        """The path below content/, and the text."""
        date = LAST_EVENING - datetime.timedelta(minutes=MINUTES * (self.count - 1 - number) // self.count)
        section = self.section(number)
        # The number keeps addresses apart that differ in nothing else.
        path = "%s/%s/%s-%d.md" % (section, date.strftime("%Y/%m"), "-".join(self.writer.some(4)), number)
        lines = ["---", *self.head(date), *(self.rich_head() if self.rich else []), "---"]
        blocks = self.writer.body()
        if self.rich and self.linkable and self.chance.random() < .2:
            blocks.append("As [this paper reported](/%s), %s" % (self.chance.choice(self.linkable), self.chance.choice(self.writer.sentences)))
        # Few are linked to, so that the others can be deleted without leaving a dead link.
        if number % 50 == 0:
            self.linkable.append(path)
        return path, "\n".join(lines) + "\n\n" + "\n\n".join(blocks) + "\n"

    def section(self, number):
        # An empty section has a feed in some generators and none in others.
        if number < len(SECTIONS):
            return list(SECTIONS)[number]
        return self.chance.choices(list(SECTIONS), weights=list(SECTIONS.values()))[0]

    def head(self, date):
        title = " ".join(self.writer.some(self.chance.randint(5, 10))).capitalize()
        if self.chance.random() < .1:
            title += ": ‘%s’" % " ".join(self.writer.some(2))
        yield 'title: "%s"' % title
        yield "date: %sZ" % date.isoformat()
        if self.chance.random() < .08:
            yield "updated: %sZ" % (date + datetime.timedelta(hours=3)).isoformat()
        yield "authors: [%s]" % ", ".join(self.pick(self.authors, self.author_weights, self.chance.choice((1, 1, 1, 2))))
        yield "tags: [%s]" % ", ".join(self.pick(self.tags, self.tag_weights, self.chance.randint(2, 5)))
        yield 'summary: "%s"' % (" ".join(self.writer.some(self.chance.randint(12, 24))).capitalize() + ".")

    def rich_head(self):
        if self.chance.random() < .3:
            yield "image: {src: /media/picture-%d.svg, alt: %s}" % (self.chance.randrange(PICTURES), " ".join(self.writer.some(5)))
        if self.chance.random() < .02:
            yield "series: Series %d" % self.chance.randrange(max(2, self.count // 500))

    def pick(self, of, weights, count):
        return list(dict.fromkeys(self.chance.choices(of, cum_weights=weights, k=count)))


PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 12 8"><rect width="12" height="8" fill="hsl(%d 40%% 50%%)"/></svg>\n'


def frequent_first(count):
    """Cumulative weights after Zipf: the second is half as frequent as the first, or nearly so."""
    return list(itertools.accumulate(1 / (rank + 8) for rank in range(count)))


def write(root, count, seed, rich=False):
    content = os.path.join(root, "content")
    for section in SECTIONS:
        save(content, section + "/_index.md", "---\ntitle: %s\n---\n" % section.capitalize())
    if rich:
        for number in range(PICTURES):
            save(content, "media/picture-%d.svg" % number, PICTURE % (number * 9))
    for path, text in Archive(count, seed, rich).stories():
        save(content, path, text)


def save(content, path, text):
    target = os.path.join(content, path)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", help="where content/ is made")
    parser.add_argument("count", type=int, help="how many stories")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rich", action="store_true", help="with pictures, links between stories, and series")
    asked = parser.parse_args()
    write(asked.folder, asked.count, asked.seed, asked.rich)


if __name__ == "__main__":
    main()
