import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readableText } from '../../src/article/readable-text.ts';
import { findSentences } from '../../src/language/find-sentences.ts';

/** The sentences as words, with one blank between them. */
const sentences = (text: string): readonly string[] =>
  findSentences(readableText(text)).map(({ tokens }) => tokens.map((token) => token.text).join(' '));

const lines = (...parts: readonly string[]): string => parts.join('\n');

describe('the text as it is read', () => {
  it.each([
    ['in small letters', lines('Der Rat von Lindenau hat am Montag', 'den Umbau beschlossen.')],
    ['behind a blank', lines('Der Rat von Lindenau hat am Montag ', 'den Umbau beschlossen.')],
    ['before a blank', lines('Der Rat von Lindenau hat am Montag', ' den Umbau beschlossen.')],
    ['behind an article', lines('Der Rat von Lindenau hat am Montag den', 'Umbau beschlossen.')],
    ['behind a first word', lines('Der', 'Rat von Lindenau hat am Montag den Umbau beschlossen.')],
    ['in a quotation', lines('Der Rat von „Lindenau', 'hat am Montag“ den Umbau beschlossen.')],
    ['behind a quotation', lines('Der Rat von „Lindenau“', 'hat am Montag den Umbau beschlossen.')],
    ['twice', lines('Der Rat von', 'Lindenau hat am Montag den Umbau', 'beschlossen.')],
  ])('goes on over a break %s', (_, text) => {
    expect(sentences(text)).toHaveLength(1);
  });

  it.each([
    ['a heading', lines('Streit um das Hallenbad', 'Der Rat von Lindenau tagt.')],
    ['a heading that ends with a verb', lines('Das Hallenbad macht zu', 'Lindenau ist entsetzt.')],
    ['a byline', lines('Von Jana Ohm', 'Lindenau baut um.')],
    ['a caption', lines('Der alte Hafen von Lindenau', 'Am Montag wird gebaut.')],
    ['an empty line', lines('Der Rat von Lindenau hat', '', 'den Umbau beschlossen.')],
    ['items', lines('Der Rat tagt zu drei Fragen', '– Hallenbad', '– Hafen')],
    ['initials below the text', lines('Der Rat von Lindenau tagt', 'jom')],
    ['an address', lines('Mehr dazu beim Rat', 'lindenau.example/rat')],
  ])('ends at %s', (_, text) => {
    expect(readableText(text)).toBe(text);
  });

  /** A text set in lines that break anywhere, with one more break in the middle. */
  const within = (...middle: readonly string[]): string =>
    lines(
      'Der Rat hat am Montag ',
      'lange beraten. Danach ',
      'sprachen viele.',
      ...middle,
      'Dann ging ',
      'man heim.',
    );

  it.each([
    [
      'a blank behind it, before a noun',
      within('Den Umbau forderten auch die vielen ', 'Bürger aus Lindenau.'),
    ],
    ['a blank before the name', within('Dagegen sprach der Bürgermeister', ' Jan Ohm aus Lindenau.')],
    ['a blank behind an office', within('Am Ende sprach Bürgermeister ', 'Jan Ohm noch einmal.')],
    ['a blank behind a noun', within('Man einigte sich auf eine Prüfung ', 'Ende Mai in Lindenau.')],
    ['a blank before a number', within('Die Kosten steigen auf gut ', '12 Millionen Taler im Jahr.')],
    ['a quotation in small letters', within('Ohm nannte den neuen Hafen', '„ein gutes Zeichen für alle“.')],
    ['one behind a blank', within('Ohm nannte den neuen Hafen', ' "ein gutes Zeichen für alle".')],
    ['one behind an adverb', within('Der Bau sei, sagte Ohm, schon', '„weit über die Hälfte“ fertig.')],
  ])('goes on over %s', (_, text) => {
    expect(sentences(text)).toHaveLength(4);
  });

  it.each([
    ['a heading', within('Neuer Streit', 'Ein Bürger widersprach laut.')],
    [
      'a heading with a blank before what opens a sentence',
      within('Streit im Rat ', 'Der Bürger widersprach laut.'),
    ],
    ['a heading before a quotation', within('Streit im Rat', '„Das ist zu teuer.“')],
  ])('ends at %s', (_, text) => {
    expect(sentences(text)).toHaveLength(5);
  });

  it('is wrapped at every line of its width, whatever letter the next one begins with', () => {
    const text = lines(
      'Der Rat von Lindenau hat am Montagabend beschlossen,',
      'das alte Hallenbad am Hafen zu schließen. Wie lange,',
      'ist offen. Nur die Sauna bleibt, sagte die Sprecherin',
      'Jana Ohm nach der Sitzung. Bis zum Winter soll sie in',
      'Betrieb sein.',
      'Die Bürger sind verärgert.',
    );
    expect(sentences(text)).toHaveLength(5);
    expect(readableText(text).split('\n')).toHaveLength(2);
  });

  it('keeps headings of a text whose lines break anywhere', () => {
    const text = lines(
      'Der Rat hat am Montag ',
      'lange beraten. Danach sprach ',
      'Jana Ohm zu den Bürgern.',
      'Neuer Streit',
      'Ein Bürger ',
      'widersprach ihr laut.',
    );
    expect(sentences(text)).toEqual([
      'Der Rat hat am Montag lange beraten .',
      'Danach sprach Jana Ohm zu den Bürgern .',
      'Neuer Streit',
      'Ein Bürger widersprach ihr laut .',
    ]);
  });

  it.each([
    ['a word', lines('Die Stadt will die Schwimm-', 'halle schließen.'), 'Schwimmhalle'],
    ['a long word', lines('Die Stadt will die Eissport-', 'halle schließen.'), 'Eissporthalle'],
    ['a verb', lines('Die Stadt will die Halle schlie-', 'ßen.'), 'schließen'],
    ['a word with blanks at the break', lines('Die Stadt schließt die Schwimm- ', ' halle.'), 'Schwimmhalle'],
    ['a name with a hyphen', lines('Der Streit um die Elbe-', 'Insel geht weiter.'), 'Elbe-Insel'],
    ['a foreword', lines('Die Stadt will die Halle vor-', 'übergehend schließen.'), 'vorübergehend'],
    ['a name', lines('Das sagte Jana Winter-', 'feld am Montag.'), 'Winterfeld'],
    ['a word in two steps', lines('Die Schwimm-', 'hallen-', 'betreiber klagen.'), 'Schwimmhallenbetreiber'],
  ])('joins %s that a line divides', (_, text, word) => {
    expect(sentences(text).join(' ').split(' ')).toContain(word);
  });

  it.each([
    'Schwimm-\nund Eishalle',
    'Kinder-\noder Jugendtreff',
    'Haus-\nwie Landärzte',
    'Nord-\nsowie Ostsee',
  ])('leaves the first half of %j as it is', (text) => {
    expect(sentences(`Es geht um die ${text}.`).join(' ')).toContain('-');
  });

  it.each([
    ['D\nie Stadt baut um.', 'Die'],
    ['D ie Stadt baut um.', 'Die'],
    ['„W\nir bauen um“, sagt sie.', 'Wir'],
    ['E s wird gebaut.', 'Es'],
    ['L\nindenau baut um.', 'Lindenau'],
    ['Der Rat tagt.\nI\nn Lindenau wird gebaut.', 'In'],
    ['Der Rat tagt.\nN ach der Wahl wird gebaut.', 'Nach'],
    ['Ü\nber den Bau wird gestritten.', 'Über'],
  ])('reads the drop cap of %j with its word', (text, word) => {
    expect(sentences(text).join(' ').split(' ')).toContain(word);
  });

  it.each(['Plan B\ngreift nicht.', 'A und O ist der Bau.', 'O weh, sagt sie.', 'X liegt an der Elbe.'])(
    'takes no letter of %j for a drop cap',
    (text) => {
      expect(sentences(text).join(' ')).toMatch(/(?:^| )[BAOX] /);
    },
  );

  it.each(['• Der Bau beginnt.', '· Der Bau beginnt.', '▪ Der Bau beginnt.', '* Der Bau beginnt.'])(
    'leaves out the mark of the item %j',
    (text) => {
      expect(sentences(text)).toEqual(['Der Bau beginnt .']);
    },
  );

  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '\n',
      ' \n ',
      'der',
      '. ',
      'Rat',
      '-',
      '\u00ad',
      '\u200b',
      '• ',
      'D',
      ' und ',
      '„',
      '“',
      '\r\n',
      '3. ',
    ),
  );
  const anyText = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));

  it('has every letter where the stored text has it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readableText(text);
        expect(read).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1)
          if (read.charAt(at) !== text.charAt(at)) {
            expect(text.charAt(at)).toMatch(/[\s•·▪‣◦*-]/);
            expect(read.charAt(at)).toMatch(/[ \u00ad-]/);
          }
      }),
    );
  });

  it('is found at once however long the text is', () => {
    const units = ['der\n', 'D\n', 'Rat-\n', '• \n', ' \n', '„\nx', '3.\nMai', 'a'.repeat(50)];
    for (const unit of units) {
      const text = unit.repeat(50_000);
      expect(readableText(text)).toHaveLength(text.length);
    }
  });
});
