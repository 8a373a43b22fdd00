import { describe, expect, it } from '@jest/globals';
import { translateEnglish } from '../../../src/answer/understanding/translate-english.ts';
import { testVocabulary } from '../../language/test-dictionary.ts';

const german = (text: string): string | undefined => translateEnglish(text, testVocabulary)?.text;

describe('an English question in German', () => {
  it.each([
    ['Was there election fraud in Norway?', 'Gab es Wahlbetrug in Norwegen?'],
    ['Was there an election campaign?', 'Gab es einen Wahlkampf?'],
    ['Is there a hospital strike?', 'Gibt es einen Krankenhausstreik?'],
    ['Did the government spokesman resign?', 'Ist der Regierungssprecher zurückgetreten?'],
    ['Is there a gas price crisis?', 'Gibt es eine Gaspreiskrise?'],
    // What the sample archive tells of.
    ['Did Iran deliver missiles to Russia?', 'Hat Iran Raketen an Russland geliefert?'],
    ['Has Iran delivered ballistic missiles?', 'Hat Iran ballistische Raketen geliefert?'],
    ['Did North Korea supply ammunition to Russia?', 'Hat Nordkorea Munition an Russland geliefert?'],
    ['Does Iran supply drones to Russia?', 'Liefert Iran Drohnen an Russland?'],
    ['Is it true that Russia trains soldiers in Iran?', 'Bildet Russland Soldaten in Iran aus?'],
    ['Does the Kremlin confirm the delivery?', 'Bestätigt Kreml die Lieferung?'],
    ['What does Kirby say about the missiles?', 'Was sagt Kirby zu den Raketen?'],
    ['What did the White House say about Iran?', 'Was sagt das Weiße Haus zu Iran?'],
    ['Who delivered missiles?', 'Wer hat Raketen geliefert?'],
    ['Who said that Iran delivers missiles?', 'Wer hat gesagt, dass Iran Raketen liefert?'],
    ['How many missiles did Iran deliver?', 'Wie viele Raketen hat Iran geliefert?'],
    ['Iran missile delivery', 'Iran Raketenlieferung'],
    ['Will the swimming pool be closed?', 'Wird das Schwimmbad geschlossen?'],
    ['Is the Lindenbad closed?', 'Ist Lindenbad geschlossen?'],
    ['When will the Lindenbad close?', 'Wann wird Lindenbad schließen?'],
    ['Why is the pool being closed?', 'Warum wird das Schwimmbad geschlossen?'],
    ['Will the mayor resign?', 'Wird der Bürgermeister zurücktreten?'],
    ['Has Dressler resigned?', 'Ist Dressler zurückgetreten?'],
    ['Did Nordwall dump waste water into the river?', 'Hat Nordwall Abwasser in den Fluss eingeleitet?'],
    ['Is there a petition against the closure?', 'Gibt es eine Petition gegen die Schließung?'],
    // What newspapers write about.
    ['How many people died in the earthquake?', 'Wie viele Menschen sind in dem Erdbeben gestorben?'],
    ['Where is the new bridge being built?', 'Wo wird die neue Brücke gebaut?'],
    ['Is there a new nuclear deal?', 'Gibt es ein neues Atomabkommen?'],
    ['hi, did the government approve the vaccine?', 'Hat die Regierung den Impfstoff genehmigt?'],
    ['Are the Russian sanctions lifted?', 'Sind die russischen Sanktionen aufgehoben?'],
    ['What do experts think of the reform?', 'Was sagen Experten zu der Reform?'],
    ['Who is the president of Ukraine?', 'Wer ist der Präsident von Ukraine?'],
    ['Who won the election?', 'Wer hat die Wahl gewonnen?'],
    ['Why did the minister step down?', 'Warum ist der Minister zurückgetreten?'],
    ['Should schools be closed?', 'Sollen Schulen geschlossen werden?'],
    ['Can vaccinated people infect others?', 'Können geimpfte Menschen andere infizieren?'],
    ['What happened in Lindenau?', 'Was ist in Lindenau passiert?'],
    ['Did Mara Holt win the 2005 election?', 'Hat Mara Holt die Wahl 2005 gewonnen?'],
    ['how high is the minimum wage', 'Wie hoch ist der Mindestlohn?'],
    ['The bridge was closed yesterday', 'Wurde die Brücke gestern geschlossen?'],
    ['Please tell me whether North Korea sent soldiers', 'Hat Nordkorea Soldaten geschickt?'],
    [
      "Did Iran's president deny the delivery of weapons?",
      'Hat Irans Präsident die Lieferung von Waffen dementiert?',
    ],
    ['nuclear power plants germany shutdown', 'Atomkraftwerke Deutschland Abschaltung'],
    ['The company plans a strike', 'Plant das Unternehmen einen Streik?'],
    ['Was the ambassador expelled from Vienna?', 'Wurde der Botschafter aus Wien ausgewiesen?'],
  ])('%s: %s', (english, expected) => {
    expect(german(english)).toBe(expected);
  });

  it('says which words stand in no list', () => {
    expect(translateEnglish('Did the quokka eat the missiles?', testVocabulary)?.unknown).toEqual([
      'quokka',
      'eat',
    ]);
  });

  it.each([
    'Was will die EU?',
    'Wird das Hallenbad geschlossen?',
    'hat iran raketen geliefert',
    'War der Minister in London?',
    'Was wird aus dem Bad?',
    'Iran Raketen Russland',
    'Wer will was?',
    'Trump Brexit News',
    'Lockdown in Bayern',
    '',
  ])('is none: %j', (text) => {
    expect(german(text)).toBeUndefined();
  });
});
