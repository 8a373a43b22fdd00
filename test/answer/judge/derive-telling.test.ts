import { describe, expect, it } from '@jest/globals';
import { considerQuestion } from '../../../src/answer/answer-question.ts';
import { understandQuestion } from '../../../src/answer/understanding/understand-question.ts';
import { createTestCorpus } from '../test-corpus.ts';

/** Who tells a sentence, as it would be shown; null for the article itself. */
function tellerOf(sentence: string, before = ''): string | null {
  const corpus = createTestCorpus([{ text: `${before} ${sentence}`.trim() }]);
  const asked = understandQuestion({ text: sentence.replace(/[„“.:]/g, '') }, corpus);
  const { weighed } = considerQuestion(asked, corpus, null);
  const told = weighed.sentences.find(({ considered }) =>
    considered.article.text.slice(considered.sentence.start, considered.sentence.end).includes(sentence),
  );
  return told?.considered.speaker ?? null;
}

describe('who takes a stand in a sentence tells it', () => {
  it.each([
    ['Nach den Krawallen verteidigte Innensenator Horst Seeler die Polizei.', 'Horst Seeler'],
    ['SPD-Innenexperte Wolf Harms nannte den Bericht eine „Zeitungsente“.', 'Wolf Harms'],
    [
      'Der Abgeordnete Kai Tonder bezeichnete die Abstimmung über das neue Hafengesetz als „Posse“.',
      'Kai Tonder',
    ],
    ['Der Konzern Hallwerk hatte zuletzt eine Anhebung der Löhne um drei Prozent angeboten.', 'Hallwerk'],
    ['Ministerin Eva Lorenz stellte den Gemeinden rasche Hilfen in Aussicht.', 'Eva Lorenz'],
    ['Parteichef Ole Brand nahm den umstrittenen Kandidaten in Schutz.', 'Ole Brand'],
    ['Landrätin Gesa Thom erteilte dem Windpark eine klare Absage.', 'Gesa Thom'],
    ['Das wurde von der Polizei am Abend bestritten.', 'Polizei'],
    ['Die Vorwürfe wurden von Bürgermeister Jan Ruthe zurückgewiesen.', 'Jan Ruthe'],
    ['Scharfe Kritik kam vom Bauernverband.', 'Bauernverband'],
    ['Der Vorstoß stieß bei der Bürgerinitiative Hafenruhe auf Ablehnung.', 'Bürgerinitiative Hafenruhe'],
    ['Der Verein billigte den Plan für das neue Stadion.', 'Verein'],
    ['Anwohnerin Lisa Kern widersprach der Darstellung der Behörde.', 'Lisa Kern'],
  ])('%s', (sentence, speaker) => {
    expect(tellerOf(sentence)).toBe(speaker);
  });

  it('also by a pronoun that is resolved', () => {
    expect(
      tellerOf('Sie verteidigte den Verkauf der Klinik.', 'Landrätin Gesa Thom trat am Montag auf.'),
    ).toBe('Gesa Thom');
  });
});

describe('what somebody only does is told by the article', () => {
  it.each([
    'Landrätin Gesa Thom eröffnete am Montag die neue Klinik.',
    'Die Armee griff am Morgen den Hafen an.',
    'Der Konzern Hallwerk liefert der Stadt zwölf Busse.',
    'Die Stadt plant ein neues Freibad am Hafen.',
    'Die neue Brücke wurde von der Firma Stahlbau gebaut.',
    'Der Brief kam von der Firma Stahlbau.',
    'Die Polizei nahm zwei Männer aus Lindenau fest.',
    'Das neue Dach verteidigte niemand.',
  ])('%s', (sentence) => {
    expect(tellerOf(sentence)).toBeNull();
  });
});

describe('who takes a stand on the words of others tells the sentence, and not whose words they are', () => {
  it.each([
    ['Ole Brand unterstützt die Forderung der Grünen, das Bad zu schließen, nicht.', 'Ole Brand'],
    [
      'Landrätin Gesa Thom schließt sich dem Verdacht der Kritiker an, wonach die Wahl gefälscht sei.',
      'Gesa Thom',
    ],
    ['Eva Lorenz teilt die Ansicht des Rates, wonach der Hafen zu klein sei.', 'Eva Lorenz'],
    ['Der Richter lehnte die Forderung der Verteidigung, neue Zeugen zu hören, ab.', 'Richter'],
    ['Jan Ruthe begrüßte die Zusage des Ministers, den Deich zu erhöhen.', 'Jan Ruthe'],
    ['Kai Tonder lehnte den Vorschlag der Opposition, das Amt zu teilen, ab.', 'Kai Tonder'],
    ['Den Vorschlag für ein neues Stadion unterstützt Horst Seeler.', 'Horst Seeler'],
    ['Dieser Forderung schloss sich Lisa Kern am Mittwoch an.', 'Lisa Kern'],
    ['Ein Bericht der Agentur „Nordfax“, wonach der Hafen verkauft worden sei, wurde dementiert.', null],
  ])('%s', (sentence, speaker) => {
    expect(tellerOf(sentence)).toBe(speaker);
  });
});

describe('what should have been said was not', () => {
  it.each([
    'Das Land Seeland hätte die Grundstücke binnen eines Jahres verlangen müssen.',
    'Der Verein muss dem Verkauf noch zustimmen.',
    'Die Aktionäre sollen der Erhöhung des Kapitals zustimmen.',
    'Die Gemeinde muss dem Plan im Mai zustimmen.',
    'Das Ministerium müsste mehr Geld bewilligen.',
    'Der Konzern Hallwerk hätte die Löhne angehoben und den Plan gebilligt.',
    'Landrätin Gesa Thom musste ihre Reise absagen.',
    'Die Stadt darf dem Bau nicht zustimmen.',
  ])('%s', (sentence) => {
    expect(tellerOf(sentence)).toBeNull();
  });
});
