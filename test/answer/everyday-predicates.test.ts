import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { WRITTEN_POSITIONS } from '../../src/answer/write-answer.ts';
import { createTestCorpus } from './test-corpus.ts';

const sides = (question: string, text: string): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title: 'Nachrichten', text }])).positions.map(
    ({ position }) => WRITTEN_POSITIONS[position].label,
  );

describe('what everybody says in other words', () => {
  it.each([
    ['Braucht der Kapitän ein Visum?', 'Der Kapitän benötigt für die Einreise kein Visum.', 'Nein'],
    ['Kommt die Parkgebühr?', 'Die Parkgebühr wird 2031 eingeführt, sagte Mara Holt.', 'Ja'],
    ['Wird die Parkgebühr eingeführt?', 'Die Parkgebühr kommt, sagte Mara Holt.', 'Ja'],
    ['Ist der Dieb gefasst?', 'Der Dieb ist weiter auf der Flucht.', 'Nein'],
    ['Ist der Dieb gefasst?', 'Der Dieb ist noch flüchtig, sagte Mara Holt.', 'Nein'],
    ['Hat die Reederei Insolvenz angemeldet?', 'Die Reederei ist pleite, sagte Mara Holt.', 'Ja'],
    ['Ist die Reederei pleite?', 'Die Reederei meldete am Montag Insolvenz an.', 'Ja'],
    ['Ist die Brücke fertig?', 'Die Brücke wurde im Mai fertiggestellt.', 'Ja'],
    ['Wusste der Wirt von dem Brief?', 'Dem Wirt war der Brief bekannt, sagte Mara Holt.', 'Ja'],
    ['Wusste der Wirt von dem Brief?', 'Der Wirt kannte den Brief nicht, sagte Mara Holt.', 'Nein'],
    ['Fehlen Lehrlinge?', 'Es mangelt an Lehrlingen, sagte Mara Holt.', 'Ja'],
    ['Reicht das Holz?', 'Das Holz genügt, sagte Mara Holt.', 'Ja'],
    ['Funktioniert die Pumpe?', 'Die Pumpe versagte, sagte Mara Holt.', 'Nein'],
    ['Ist die Ernte gut?', 'Die Ernte ist schlecht, sagte Mara Holt.', 'Nein'],
    ['Ist die Satzung gültig?', 'Die Satzung ist nichtig, sagte Mara Holt.', 'Nein'],
    ['Unterstützt der Rat den Haushalt?', 'Der Rat stimmt dem Haushalt zu, sagte Mara Holt.', 'Ja'],
    ['Hat der Zeuge gelogen?', 'Der Zeuge sagte die Unwahrheit, so Mara Holt.', 'Ja'],
    ['Zieht die Reederei um?', 'Die Reederei verlegt ihren Sitz nach Harbrück, sagte Mara Holt.', 'Ja'],
    ['Hat die Wache geschossen?', 'Die Wache eröffnete das Feuer.', 'Ja'],
    ['Arbeiten die Städte zusammen?', 'Die Städte kooperieren, sagte Mara Holt.', 'Ja'],
    ['Baut die Werft Stellen ab?', 'Die Werft streicht zwölf Stellen, sagte Mara Holt.', 'Ja'],
  ])('%s – %s: %s', (question, text, side) => {
    expect(sides(question, text)).toEqual([side]);
  });

  it.each([
    ['of somebody else', 'Ist der Kapitän betrunken?', 'Der Wirt war nüchtern, sagte Mara Holt.'],
    ['of something else', 'Ist die Jagd legal?', 'Die Fischerei ist rechtswidrig, sagte Mara Holt.'],
    ['who comes somewhere', 'Kommt die Parkgebühr?', 'Die Ministerin kommt am Montag nach Harbrück.'],
    ['what is known of somebody else', 'Wusste der Wirt von dem Brief?', 'Der Rat kannte den Brief.'],
    ['who needs something else', 'Braucht die Werft neues Holz?', 'Die Werft braucht neue Kräne.'],
    ['what was told from elsewhere', 'Ist der Dieb gefasst?', 'Der Hirte ist vermisst, sagte Mara Holt.'],
  ])('takes no side where it is told %s: %s – %s', (_, question, text) => {
    const taken = sides(question, text);
    expect(taken.filter((label) => label === 'Ja' || label === 'Nein')).toEqual([]);
  });
});
