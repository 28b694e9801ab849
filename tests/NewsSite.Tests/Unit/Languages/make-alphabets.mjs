// Writes the letters of each language in the order of CLDR's collation, as Node's ICU has it: letters that differ in accents alone
// are joined by =. What dictionaries do with doubled letters (Hungarian ccs), with ligatures and with signs is left aside.
// Usage: node make-alphabets.mjs CLDR > alphabets.txt, where CLDR is a folder with the npm package cldr-misc-full.
import fs from 'node:fs';

const languages = ('af ar az be bg bs ca cs cy da de el en es et fa fi fil fr ga gl he hr hu hy id is it ka kk ky lt lv mk mn ms nb nl nn '
  + 'no pl ps pt ro ru sk sl sq sr sr-Latn sv sw tr tk uk ur uz vi').split(' ');
const leftOut = new Set(['ccs', 'ddz', 'ddzs', 'ggy', 'lly', 'nny', 'ssz', 'tty', 'zzs', 'ij', 'íj́', 'ʼ']);

function letters(set) {
  const found = [];
  const text = [...set.slice(1, -1).replaceAll(' ', '')];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') {
      let several = '';
      for (i++; text[i] !== '}'; i++) several += text[i];
      found.push(several);
    } else if (text[i] === '-' && found.length > 0) {
      for (let code = found.at(-1).codePointAt(0) + 1; code <= text[i + 1].codePointAt(0); code++) found.push(String.fromCodePoint(code));
      i++;
    } else if (text[i] !== '\\') {
      found.push(text[i]);
    }
  }
  return found.filter(letter => /^\p{L}/u.test(letter) && letter.normalize('NFC') === letter && !leftOut.has(letter));
}

console.log(`# Letters in the order of CLDR ${process.versions.cldr} (ICU ${process.versions.icu}), by make-alphabets.mjs.`);
for (const language of languages) {
  const path = `${process.argv[2]}/cldr-misc-full/main/${language}/characters.json`;
  const set = letters(JSON.parse(fs.readFileSync(path, 'utf8')).main[language].characters.exemplarCharacters);
  const order = new Intl.Collator(language);
  const same = new Intl.Collator(language, { sensitivity: 'base' });
  set.sort((left, right) => order.compare(left, right));
  const line = set.map((letter, i) => (i === 0 ? '' : same.compare(set[i - 1], letter) === 0 ? '=' : ' ') + letter).join('');
  console.log(`${language}: ${line}`);
}
