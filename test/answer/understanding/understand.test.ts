import { describe, expect, it } from '@jest/globals';
import { understand } from '../../../src/answer/understanding/understand.ts';
import { testVocabulary } from '../../language/test-dictionary.ts';

const plain = (typed: string): string => understand(typed, testVocabulary).text;

describe('a question as people type it', () => {
  it.each([
    ['Wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Moin, wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Moin wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Hallo Quelle, wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Hallo zusammen! Wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Guten Morgen, weißt du, ob das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Weißt du, ob das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['weißt du ob das Bad geschlossen wird', 'Wird das Bad geschlossen?'],
    ['Weiß hier jemand, ob das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Kannst du mir sagen, ob das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Können Sie mir bitte sagen, ob das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Sag mal, wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['sag mal wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Ich habe gehört, dass das Bad geschlossen wird', 'Wird das Bad geschlossen?'],
    ['Ich hab gehört das Bad wird geschlossen', 'Das Bad wird geschlossen?'],
    ['Ich habe gehört, dass das Bad geschlossen wird. Stimmt das?', 'Wird das Bad geschlossen?'],
    ['Stimmt es, dass das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Stimmt das? Das Bad wird geschlossen', 'Das Bad wird geschlossen?'],
    ['Ist es wahr, dass das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Ist da was dran, dass das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Kann es sein, dass das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Faktencheck: Wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Faktencheck: Das Bad wird geschlossen', 'Das Bad wird geschlossen?'],
    ['Kurze Frage: Wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Hab mal ne Frage, wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Ich frage mich, ob das Bad geschlossen wird.', 'Wird das Bad geschlossen?'],
    ['Ich würde gern wissen, ob das Bad geschlossen wird', 'Wird das Bad geschlossen?'],
    ['Mich würde mal interessieren, ob das Bad geschlossen wird', 'Wird das Bad geschlossen?'],
    ['Mein Nachbar sagt, dass das Bad geschlossen wird', 'Wird das Bad geschlossen?'],
    ['Glaubst du, dass das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Wird das Bad geschlossen, oder?', 'Wird das Bad geschlossen?'],
    ['Wird das Bad geschlossen oder nicht?', 'Wird das Bad geschlossen?'],
    ['Das Bad wird geschlossen, oder nicht?', 'Das Bad wird geschlossen?'],
    ['Das Bad wird geschlossen, nicht wahr?', 'Das Bad wird geschlossen?'],
    ["Das Bad wird geschlossen, stimmt's?", 'Das Bad wird geschlossen?'],
    ['Das Bad wird geschlossen, gell?', 'Das Bad wird geschlossen?'],
    ['Das Bad wird doch geschlossen, oder irre ich mich?', 'Das Bad wird doch geschlossen?'],
    ['Wird das Bad denn eigentlich geschlossen?', 'Wird das Bad geschlossen?'],
    ['Wird das Bad geschlossen? Danke!', 'Wird das Bad geschlossen?'],
    ['Wird das Bad geschlossen? Danke im Voraus, Ute', 'Wird das Bad geschlossen?'],
    ['Wird das Bad geschlossen? LG Jan', 'Wird das Bad geschlossen?'],
    ['Wird das Bad geschlossen??? 🤔🤔', 'Wird das Bad geschlossen?'],
    ['<@123456789012345678> wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Wird, <@U0123ABC>, das Bad geschlossen?', 'Wird, das Bad geschlossen?'],
    ['https://beispiel.example/bad-schliesst Wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Wird das Bad geschlossen? https://beispiel.example/bad-schliesst', 'Wird das Bad geschlossen?'],
    ['> Das Bad macht dicht\nWird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['> Das Bad wird geschlossen\nStimmt das?', 'Das Bad wird geschlossen?'],
    ['ob das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Wird das Bad geschlossen oder bleibt es offen?', 'Wird das Bad geschlossen?'],
    ['Wird das Bad geschlossen, oder ist das nur ein Gerücht?', 'Wird das Bad geschlossen?'],
    ['Wird das Bad nicht geschlossen?', 'Wird das Bad geschlossen?'],
    ['Wird das Bad noch nicht geschlossen?', 'Wird das Bad geschlossen?'],
    ['Ich war gestern am Bad. Wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['wird das Bad geschlossen oder nich', 'Wird das Bad geschlossen?'],
    ['weiss jemand ob das Bad geschlossen wird', 'Wird das Bad geschlossen?'],
    ['Weisst du, ob das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['ich moechte gern wissen ob das Bad geschlossen wird', 'Wird das Bad geschlossen?'],
    ['Ich habe gehoert, dass das Bad geschlossen wird', 'Wird das Bad geschlossen?'],
    ['koennt ihr mir sagen, ob das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Grüss Gott, wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Wird das Bad geschlossen? Viele Gruesse', 'Wird das Bad geschlossen?'],
    ['Wuerden Sie mir sagen, ob das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Das Bad wird geschlossen oder nit?', 'Das Bad wird geschlossen?'],
    ['wer hat gesagt dass das Bad geschlossen wird', 'Wird das Bad geschlossen?'],
    ['Wer sagt, dass das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Und wer behauptet eigentlich, dass das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['wer hat denn behauptet das das Bad geschlossen wird', 'Wird das Bad geschlossen?'],
    ['Wer hat alles erzählt, dass das Bad geschlossen wird?', 'Wird das Bad geschlossen?'],
    ['Wer meinte, das Bad werde geschlossen?', 'Das Bad werde geschlossen?'],
    ['wer sagt das masken nichts bringen', 'Bringen masken nichts?'],
    ['wer behauptet das sie zurücktritt', 'Tritt sie zurück?'],
    ['Waren nicht 13 Leute da?', 'Waren 13 Leute da?'],
    ['Tag, wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
    ['Morgen zusammen, wird das Bad geschlossen?', 'Wird das Bad geschlossen?'],
  ])('%s', (typed, expected) => {
    expect(plain(typed)).toBe(expected);
  });

  it.each([
    ['Weißt du, wann das Bad schließt?', 'Wann schließt das Bad?'],
    ['Kannst du mir sagen, wann das Fest stattfindet?', 'Wann findet das Fest statt?'],
    ['Weißt du, wie viele Menschen gestorben sind?', 'Wie viele Menschen sind gestorben?'],
    ['Kannst du mir sagen, wer das Bad schließen will?', 'Wer will das Bad schließen?'],
    ['Ich wüsste gern, mit wem der Rat verhandelt hat', 'Mit wem hat der Rat verhandelt?'],
    ['Weißt du, warum das Bad geschlossen wurde?', 'Warum wurde das Bad geschlossen?'],
    ['Sag mir bitte, welche Stadt das Bad schließt', 'Welche Stadt schließt das Bad?'],
    ['Weißt du, wie hoch die Kosten sind?', 'Wie hoch sind die Kosten?'],
    ['Weißt du, was Mara Holt zum Hafen sagt?', 'Was sagt Mara Holt zum Hafen?'],
    ['Weißt du, seit wann das Bad geschlossen ist?', 'Seit wann ist das Bad geschlossen?'],
    ['Wer weiß, ob der Zug überlebt?', 'Wer weiß, ob der Zug überlebt?'],
    ['Weiß die Bürgermeisterin, ob das Bad schließt?', 'Weiß die Bürgermeisterin, ob das Bad schließt?'],
  ])('%s', (typed, expected) => {
    expect(plain(typed)).toBe(expected);
  });

  it.each([
    ['Gibt es Neues zum Lindenbad?', 'Lindenbad'],
    ["Gibt's was Neues über den Hafen?", 'Hafen'],
    ['Was weißt du über das Lindenbad?', 'Lindenbad'],
    ['Erzähl mir was über den Hafen', 'Hafen'],
    ['Neues vom Lindenbad?', 'Lindenbad'],
    ['Was ist der Stand beim Lindenbad?', 'Lindenbad'],
  ])('%s', (typed, expected) => {
    expect(plain(typed)).toBe(expected);
  });

  it.each([
    'So viele Menschen starben?',
    'Nicht nur das Bad wird geschlossen?',
    'Gehört die Insel zu Nordland?',
    'Stimmt der Rat dem Plan zu?',
    'Wird das Bad nicht mehr geöffnet?',
    'Hat Nordland oder Südland Raketen geliefert?',
    'Danken die Retter der Stadt?',
    'Was sagt Quelle AG zum Umsatz?',
    'Lindenbad Schließung',
    'Ist der Richter befangen?',
    'Hat der Tag der Arbeit stattgefunden?',
    'Wer hat das Bad geschlossen?',
    'Wollen sie wissen, wer es war?',
    'Alle Schulen wieder zu?',
    'Ihr Antrag wurde abgelehnt?',
    'Team Nordland gewinnt?',
    'Bot Versteigerung in Lindenau',
    'Tag der Arbeit abgesagt?',
    'Morgen Streik in Lindenau?',
    'Wer sagt was zum Hafen?',
    'Wer berichtet über den Hafen?',
    'Wann und wo fand das Treffen statt?',
    'Seit wann und wie lange ist das Bad zu?',
    'Hat Nordland Raketen geliefert und Südland Drohnen?',
    'Hat Holt den Hafen gebaut und verkauft?',
  ])('leaves alone: %s', (typed) => {
    const understood = understand(typed, testVocabulary);
    expect(understood.text).toBe(typed);
    expect(understood.setAside).toEqual([]);
  });

  it.each([
    'Hallo!',
    'hi',
    'Moin moin',
    'Danke!',
    'vielen Dank dir',
    'Danke, das hat geholfen',
    'hilfe bitte',
    'Kannst du mir helfen?',
    'Wer bist du?',
    'Was kannst du?',
    'Wie geht es dir?',
    'Hallo Quelle, wie gehts?',
    'bist du ein Bot?',
    'Tschüss',
    'ok',
    'haha',
    'guter Bot',
    'Gute Nacht zusammen',
    'Super, danke!',
    '👍',
    'Stimmt',
    'du bist echt ein scheiß bot',
    'Du bist so dumm!',
    'was für ein scheißbot',
    'Der Bot ist doof',
    'Idiot',
    'so eine scheiße',
    'fake news!',
    'Das ist doch alles Lügenpresse',
  ])('asks nothing: %s', (typed) => {
    const understood = understand(typed, testVocabulary);
    expect(understood.text).toBe('');
  });

  it.each([
    ['Was sagt Holt zum Hafen und was sagt Ohm?', 'Was sagt Holt zum Hafen?', 'Was sagt Ohm?'],
    ['Wie viele Tote gab es und wer ist schuld?', 'Wie viele Tote gab es?', 'Wer ist schuld?'],
    ['Kommt die Pflicht und gilt sie für alle?', 'Kommt die Pflicht?', 'Gilt sie für alle?'],
    ['Wer hat das Bad geschlossen und warum?', 'Wer hat das Bad geschlossen?', 'Warum?'],
    ['Wird das Bad geschlossen und seit wann?', 'Wird das Bad geschlossen?', 'Seit wann?'],
    [
      'Was fordert die Gewerkschaft, und was bietet die Stadt an?',
      'Was fordert die Gewerkschaft?',
      'Was bietet die Stadt an?',
    ],
    [
      'Warum sagt Holt nichts und wann tritt sie zurück?',
      'Warum sagt Holt nichts?',
      'Wann tritt sie zurück?',
    ],
    [
      'Wann öffnet das Bad und wie viele Leute dürfen hinein?',
      'Wann öffnet das Bad?',
      'Wie viele Leute dürfen hinein?',
    ],
  ])('asks twice: %s', (typed, first, second) => {
    const understood = understand(typed, testVocabulary);
    expect([understood.text, ...understood.others]).toEqual([first, second]);
  });

  it('names the second question of a message', () => {
    const understood = understand('Wird das Bad geschlossen? Und wann öffnet der Hafen?', testVocabulary);
    expect(understood.text).toBe('Wird das Bad geschlossen?');
    expect(understood.others).toEqual(['Und wann öffnet der Hafen?']);
  });
});
