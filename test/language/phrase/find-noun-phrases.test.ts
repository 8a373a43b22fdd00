import { describe, expect, it } from '@jest/globals';
import { readWords } from '../../../src/language/clause/find-clauses.ts';
import { findTokens } from '../../../src/language/find-tokens.ts';
import { findNounPhrases } from '../../../src/language/phrase/find-noun-phrases.ts';
import { testVocabulary } from '../test-dictionary.ts';

/** "phrase" for each; behind it its kind, the name, and what it hangs on. */
function phrasesOf(text: string): readonly string[] {
  const words = readWords({ start: 0, end: text.length, tokens: findTokens(text) }, testVocabulary);
  const phrases = findNounPhrases(words, text);
  return phrases.map(({ start, end, kind, name, attachment, attachedTo }) => {
    const named = name === null ? '' : ` = ${text.slice(name.start, name.end)}`;
    const above = attachedTo === null ? undefined : phrases[attachedTo];
    const hangs = above === undefined ? '' : ` (${attachment}: ${text.slice(above.start, above.end)})`;
    return `${text.slice(start, end)}: ${kind}${named}${hangs}`;
  });
}

const EXAMPLES: [text: string, phrases: readonly string[]][] = [
  ['Die Bürgermeisterin schwieg.', ['Die Bürgermeisterin: person']],
  [
    'Sie wollen gegen den Beschluss des Präsidenten Klage einreichen.',
    [
      'Sie: pronoun',
      'den Beschluss: thing',
      'des Präsidenten: person (genitive: den Beschluss)',
      'Klage: thing',
    ],
  ],
  [
    'Die Nachrichtenseite Business Ticker und der Turm Segel Club schwiegen.',
    [
      'Die Nachrichtenseite Business Ticker: organisation = Business Ticker',
      'der Turm Segel Club: organisation',
    ],
  ],
  [
    'Der Stadtrat und der Rechnungshof lobten das Umweltamt und den Innenhof.',
    [
      'Der Stadtrat: organisation',
      'der Rechnungshof: organisation',
      'das Umweltamt: organisation',
      'den Innenhof: thing',
    ],
  ],
  [
    'Außenministerin Lena Vogt traf den Sprecher der Bahn.',
    [
      'Außenministerin Lena Vogt: person = Lena Vogt',
      'den Sprecher: person',
      'der Bahn: organisation (genitive: den Sprecher)',
    ],
  ],
  [
    'Der Sprecher des Rates, Jonas Adler, kam.',
    [
      'Der Sprecher: person',
      'des Rates: organisation (genitive: Der Sprecher)',
      'Jonas Adler: person = Jonas Adler (apposition: Der Sprecher)',
    ],
  ],
  [
    'Jonas Adler, Direktor des Museums, kam.',
    [
      'Jonas Adler: person = Jonas Adler',
      'Direktor: person (apposition: Jonas Adler)',
      'des Museums: organisation (genitive: Direktor)',
    ],
  ],
  [
    'Zwei mit der Sache vertraute Personen bestätigten das.',
    ['der Sache: thing', 'Zwei mit der Sache vertraute Personen: person', 'das: pronoun'],
  ],
  ['Petra von der Heide ging.', ['Petra von der Heide: person = Petra von der Heide']],
  [
    'Nach Ansicht Norwegens stimmt das.',
    ['Ansicht: thing', 'Norwegens: organisation (genitive: Ansicht)', 'das: pronoun'],
  ],
  ['Das erklärte General Max Brandt.', ['Das: pronoun', 'General Max Brandt: person = Max Brandt']],
  [
    'Das Außen-, Handels- und Entwicklungsamt lehnte ab.',
    ['Das Außen-, Handels- und Entwicklungsamt: organisation = Außen-, Handels- und Entwicklungsamt'],
  ],
  [
    'Der Konzern lieferte der Stadt Busse.',
    ['Der Konzern: organisation', 'der Stadt: organisation', 'Busse: thing'],
  ],
  [
    'Sie lieferten der Stadt Kelvik Busse.',
    ['Sie: pronoun', 'der Stadt Kelvik: organisation = Kelvik', 'Busse: thing'],
  ],
  ['Gestern sah Petra den Arzt.', ['Petra: person = Petra', 'den Arzt: person']],
  ['Man warf dem Minister Untätigkeit vor.', ['Man: pronoun', 'dem Minister: person', 'Untätigkeit: thing']],
  ['Die Dortmunder Staatsanwaltschaft schwieg.', ['Die Dortmunder Staatsanwaltschaft: organisation']],
  [
    'Die Regierung der Republik Malta schwieg.',
    ['Die Regierung: organisation', 'der Republik Malta: organisation (genitive: Die Regierung)'],
  ],
  ['Das Landgericht Berlin entschied.', ['Das Landgericht Berlin: organisation']],
  [
    'Das australische Kelvik Research Institute warnte.',
    ['Das australische Kelvik Research Institute: organisation = Kelvik Research Institute'],
  ],
  ['Norwegens Minister Jan Vogt kam.', ['Norwegens Minister Jan Vogt: person = Jan Vogt']],
  ['Ministerin Swantje Hartmann ging.', ['Ministerin Swantje Hartmann: person = Swantje Hartmann']],
  ['Tausende iranische Drohnen fielen.', ['Tausende iranische Drohnen: thing']],
  [
    'Einer scharfen und klaren Antwort bedarf es.',
    ['Einer scharfen und klaren Antwort: thing', 'es: pronoun'],
  ],
  ['Dort waren Berichten zufolge 75 Schulkinder.', ['Berichten: organisation', '75 Schulkinder: thing']],
];

describe('findNounPhrases', () => {
  it.each(EXAMPLES)('reads "%s"', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });
});
