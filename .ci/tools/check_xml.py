"""Feeds and sitemaps of a built site: well-formed, complete, and naming only pages that exist; the stories in feeds hold
nothing that acts and only whole addresses.

Usage: check_xml.py FOLDER
"""
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree as xml

CONTENT = '{http://purl.org/rss/1.0/modules/content/}encoded'
ACTS = re.compile(r'<(script|iframe|form|input|button|style|object|embed)\b')
RELATIVE = re.compile(r'\b(?:href|src|poster|data|cite)="(?!https?:|mailto:|tel:)[^"]*"')
ATOM = '{http://www.w3.org/2005/Atom}'
SITEMAP = '{http://www.sitemaps.org/schemas/sitemap/0.9}'

folder = pathlib.Path(sys.argv[1])
problems = []


def is_on_site(address):
    """Whether a host would answer with a file, and the file has the place that the address names."""
    parts = urllib.parse.urlsplit(address)
    path = urllib.parse.unquote(parts.path).lstrip('/')
    target = folder / path / 'index.html' if parts.path.endswith('/') else folder / path
    return target.is_file() and (not parts.fragment or f' id="{parts.fragment}"' in target.read_text('utf-8'))


def check_addresses(file, addresses):
    if not addresses:
        problems.append(f'{file}: is empty')
    problems.extend(f'{file}: {address} is not on the site' for address in addresses if not is_on_site(address))


def check_feed(file, root):
    channel = root.find('channel')
    for name in ('title', 'link', 'description'):
        if not (channel.findtext(name) or '').strip():
            problems.append(f'{file}: the channel has no {name}')
    items = channel.findall('item')
    check_stories(file, [
        (item.findtext('link'), item.findtext('guid'), item.findtext(CONTENT) or item.findtext('description')) for item in items])


def check_atom_feed(file, root):
    for name in ('id', 'title', 'updated'):
        if not (root.findtext(ATOM + name) or '').strip():
            problems.append(f'{file}: the feed has no {name}')
    check_stories(file, [
        (entry.find(f"{ATOM}link[@rel='alternate']").get('href'), entry.findtext(ATOM + 'id'),
         entry.findtext(ATOM + 'content') or entry.findtext(ATOM + 'summary')) for entry in root.findall(ATOM + 'entry')])


def check_stories(file, stories):
    check_addresses(file, [link for link, _, _ in stories])
    for link, _, text in stories:
        if not (text or '').strip():
            problems.append(f'{file}: {link} has no text')
        problems.extend(f'{file}: {link} holds {found.group()}' for found in [*ACTS.finditer(text or ''), *RELATIVE.finditer(text or '')])
    ids = [id for _, id, _ in stories]
    if None in ids or len(set(ids)) != len(ids):
        problems.append(f'{file}: stories without an id, or two with one')


feeds = sitemaps = 0
for path in sorted(folder.rglob('*.xml')):
    file = path.relative_to(folder)
    try:
        root = xml.parse(path).getroot()
    except xml.ParseError as error:
        problems.append(f'{file}: {error}')
        continue
    if root.tag == 'rss':
        feeds += 1
        check_feed(file, root)
    elif root.tag == ATOM + 'feed':
        feeds += 1
        check_atom_feed(file, root)
    elif root.tag in (SITEMAP + 'urlset', SITEMAP + 'sitemapindex'):
        sitemaps += 1
        check_addresses(file, [loc.text for loc in root.iter(SITEMAP + 'loc')])
    else:
        problems.append(f'{file}: neither feed nor sitemap')

if not (folder / 'feed.xml').is_file() or not (folder / 'sitemap.xml').is_file():
    problems.append('feed.xml or sitemap.xml is missing')
for problem in problems:
    print(problem, file=sys.stderr)
print(f'{feeds} feeds, {sitemaps} sitemaps')
sys.exit(1 if problems else 0)
