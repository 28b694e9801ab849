(() => {
  'use strict';
  const { build: ownBuild, mark: ownMark } = document.currentScript.dataset;
  const host = document.createElement('newssite-preview');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`$CSS$`);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  let build = ownBuild;
  let events = null;
  let dismissed = '';

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  const marks = element('div', 'marks');
  marks.setAttribute('role', 'status');
  const overlay = element('section', 'overlay');
  overlay.setAttribute('role', 'alert');
  overlay.hidden = true;
  root.append(marks, overlay);

  const showMarks = (mark, isLost) => {
    const parts = [];
    if (mark) {
      const pill = element('p', 'mark');
      pill.append(element('strong', '', mark), ' ', element('span', '', 'Readers do not see this page.'));
      parts.push(pill);
    }
    if (isLost) parts.push(element('p', 'mark lost', 'The preview has ended. Start newssite serve again.'));
    marks.replaceChildren(...parts);
  };

  const plain = path => { try { return decodeURI(path); } catch { return path; } };
  const here = () => plain(location.pathname).replace(/index\.html$/, '');

  const markLinks = held => {
    const labels = new Map(Object.entries(held).map(([url, label]) => [plain(url), label]));
    for (const link of document.querySelectorAll('a[href]')) {
      const label = link.origin === location.origin ? labels.get(plain(link.pathname)) : undefined;
      if (label && link.textContent.trim()) link.setAttribute('data-newssite-held', label);
      else link.removeAttribute('data-newssite-held');
    }
    return labels.get(here());
  };

  const pageSheet = new CSSStyleSheet();
  pageSheet.replaceSync('a[data-newssite-held]::after { content: attr(data-newssite-held); display: inline-block; margin-inline-start: .4em; padding: .1em .45em; border-radius: .3em; background: #ffd666; color: #3d2c00; font: 600 11px/1.3 system-ui, sans-serif; letter-spacing: 0; text-transform: none; vertical-align: middle }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageSheet];

  const excerpt = error => {
    const lines = element('pre', 'source');
    for (const { line, text } of error.source) {
      const isPlace = line === error.line;
      const row = element('span', isPlace ? 'line place' : 'line');
      row.append(element('span', 'number', String(line)));
      if (isPlace) {
        row.append(text.slice(0, error.from), element('mark', '', text.slice(error.from, error.to) || ' '), text.slice(error.to));
      } else {
        row.append(text);
      }
      lines.append(row, '\n');
    }
    return lines;
  };

  const finding = error => {
    const item = element('article', 'finding');
    const head = element('p', 'head');
    head.append(element('span', 'place', error.place), ' ', element('span', 'code', error.code));
    item.append(head, element('h2', '', error.message));
    if (error.source.length) item.append(excerpt(error));
    for (const place of error.see) item.append(element('p', 'see', `See also ${place}`));
    if (error.help) {
      const help = element('p', 'help');
      help.append(element('strong', '', 'What to do: '), error.help);
      item.append(help);
    }
    return item;
  };

  const showErrors = ({ errors, count }) => {
    const text = JSON.stringify(errors);
    if (!count) dismissed = '';
    overlay.hidden = !count || text === dismissed;
    if (!count) return;
    const close = element('button', 'close', 'Close');
    close.type = 'button';
    close.onclick = () => { dismissed = text; overlay.hidden = true; };
    const bar = element('header', 'bar');
    bar.append(element('h1', '', count === 1 ? 'An error keeps the preview as it was' : `${count} errors keep the preview as it was`), close);
    const list = element('div', 'list');
    list.append(...errors.map(finding));
    if (count > errors.length) list.append(element('p', 'see', `${count - errors.length} more are in the terminal.`));
    overlay.replaceChildren(bar, list);
  };

  const restyle = async name => {
    const text = await (await fetch(location.href, { cache: 'no-cache' })).text();
    const next = new DOMParser().parseFromString(text, 'text/html');
    const inline = page => [...page.querySelectorAll('style')].map(style => style.textContent).join('\n');
    const links = page => [...page.querySelectorAll('link[rel~="stylesheet"]')].filter(link => !link.hasAttribute('data-newssite-old'));
    const [old, fresh] = [links(document), links(next)];
    if (old.length !== fresh.length || inline(document) !== inline(next)) { location.reload(); return; }
    const isSame = old.every((link, i) => link.getAttribute('href') === fresh[i].getAttribute('href'));
    old.forEach((link, i) => {
      const href = fresh[i].getAttribute('href');
      if (!isSame && href === link.getAttribute('href')) return;
      // The new one: its integrity is another, too.
      const copy = document.importNode(fresh[i]);
      copy.setAttribute('href', isSame ? `${href.split('?')[0]}?preview=${name}` : href);
      copy.onload = () => link.remove();
      copy.onerror = () => location.reload();
      link.setAttribute('data-newssite-old', '');
      link.after(copy);
    });
  };

  const show = state => {
    showErrors(state);
    showMarks(markLinks(state.held), false);
    if (state.build === build) return;
    const isNext = state.before === build;
    build = state.build;
    if (state.go && plain(state.go) !== here()) location.assign(state.go);
    else if (isNext && state.style) restyle(build).catch(() => location.reload());
    else if (!isNext || !state.changed || state.changed.some(url => plain(url) === here())) location.reload();
  };

  // A tab that nobody sees keeps no line to the server: browsers have six for all tabs together.
  const hangUp = () => { events?.close(); events = null; };
  const listen = () => {
    if (document.hidden) { hangUp(); return; }
    if (events) return;
    events = new EventSource('/.newssite/events');
    events.onmessage = event => show(JSON.parse(event.data));
    events.onerror = () => showMarks(ownMark, true);
  };
  showMarks(ownMark, false);
  document.addEventListener('visibilitychange', listen);
  addEventListener('keydown', event => { if (event.key === 'Escape' && !overlay.hidden) root.querySelector('.close').click(); });
  addEventListener('pagehide', hangUp);
  addEventListener('pageshow', listen);
  listen();
})();
