// What stands far from the window waits to be laid out (broadsheet's css/waiting.css), and what is not laid out is not too
// wide. This has all of a page laid out, by a sheet of the document's own, which no policy forbids.
export function layOutAll(page) {
  return page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(style);
  });
}
