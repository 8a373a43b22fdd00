import { describe, expect, it } from '@jest/globals';
import { showProven } from './show-proven.ts';
import { createTestCorpus } from './test-corpus.ts';

const SIDES: ReadonlySet<string> = new Set(['bejaht', 'verneint', 'offen', 'geplant']);

/** The sides that the sentences of one article take. */
const sidesOf = (question: string, text: string): readonly string[] =>
  showProven({ text: question, limit: 20 }, createTestCorpus([{ title: 'Nachrichten', text }]))
    .map(({ position }) => position)
    .filter((position) => SIDES.has(position));

type Example = readonly [question: string, text: string, sides: readonly string[]];

/** By kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'what is called untrue is denied': [
    [
      'Wird das Stadtbad geschlossen?',
      'Dass das Stadtbad geschlossen werde, sei eine Falschmeldung, so Hanna Brodersen.',
      ['verneint'],
    ],
    [
      'Wird das Stadtbad geschlossen?',
      'Dass das Stadtbad geschlossen wird, ist ein Gerücht, sagte Hanna Brodersen.',
      ['offen'],
    ],
    [
      'Wird das Stadtbad geschlossen?',
      'Es sei eine Lüge, dass das Stadtbad geschlossen werde, sagte Hanna Brodersen.',
      ['verneint'],
    ],
    [
      'Wird das Stadtbad geschlossen?',
      'Dass das Stadtbad geschlossen werde, sei Unsinn, erklärte Hanna Brodersen.',
      ['verneint'],
    ],
    [
      'Wird das Stadtbad geschlossen?',
      'Dass das Stadtbad geschlossen werde, sei frei erfunden, sagte Hanna Brodersen.',
      ['verneint'],
    ],
    [
      'Wird das Stadtbad geschlossen?',
      'Hanna Brodersen bezeichnete es als Falschmeldung, dass das Stadtbad geschlossen wird.',
      ['verneint'],
    ],
    [
      'Hat Hellbach Busse geliefert?',
      'Dass Hellbach Busse geliefert habe, sei eine Ente, sagte Udo Kranich.',
      ['verneint'],
    ],
    [
      'Hat Hellbach Busse geliefert?',
      'Es treffe nicht zu, dass Hellbach Busse geliefert habe, sagte Udo Kranich.',
      ['verneint'],
    ],
  ],
  'anything but is a denial': [
    [
      'Ist die Brücke unsicher?',
      'Die Brücke sei alles andere als unsicher, sagte Ole Marquardt.',
      ['verneint'],
    ],
    ['Ist die Brücke sicher?', 'Die Brücke ist alles andere als sicher, sagte Ole Marquardt.', ['verneint']],
    [
      'Ist die Maut gerecht?',
      'Die Maut sei alles andere als gerecht, kritisierte Jens Ohlendorf.',
      ['verneint'],
    ],
    ['Ist die Maut gerecht?', 'Die Maut ist keineswegs gerecht, sagte Jens Ohlendorf.', ['verneint']],
    ['Ist die Maut gerecht?', 'Die Maut sei mitnichten gerecht, sagte Jens Ohlendorf.', ['verneint']],
    ['Ist die Maut gerecht?', 'Die Maut ist in keiner Weise gerecht, sagte Jens Ohlendorf.', ['verneint']],
    ['Ist das Wasser sauber?', 'Das Wasser ist alles andere als sauber, sagte Eva Tilsen.', ['verneint']],
    ['Ist das Wasser sauber?', 'Das Wasser sei nicht im Geringsten sauber, sagte Eva Tilsen.', ['verneint']],
  ],
  'what would have been takes no side': [
    [
      'Wurde das Stadtbad geschlossen?',
      'Das Stadtbad wäre geschlossen worden, hätte das Land nicht geholfen.',
      [],
    ],
    [
      'Wurde das Stadtbad geschlossen?',
      'Hätte das Land nicht geholfen, wäre das Stadtbad geschlossen worden.',
      [],
    ],
    [
      'Wurde das Stadtbad geschlossen?',
      'Ohne die Hilfe des Landes wäre das Stadtbad geschlossen worden, sagte Hanna Brodersen.',
      [],
    ],
    ['Wurde das Stadtbad geschlossen?', 'Beinahe wäre das Stadtbad geschlossen worden.', []],
    [
      'Wird das Stadtbad geschlossen?',
      'Das Stadtbad würde geschlossen, wenn das Land nicht hülfe, sagte Hanna Brodersen.',
      [],
    ],
    [
      'Hat Hellbach Busse geliefert?',
      'Hellbach hätte Busse geliefert, wäre das Geld gekommen, sagte Udo Kranich.',
      [],
    ],
    ['Hat Hellbach Busse geliefert?', 'Wäre das Geld gekommen, hätte Hellbach Busse geliefert.', []],
    ['Hat Hellbach Busse geliefert?', 'Hellbach hätte gern Busse geliefert, sagte Udo Kranich.', []],
  ],
  'a mere question is not affirmed': [
    ['Wird das Stadtbad geschlossen?', 'Ob das Stadtbad geschlossen wird? Das weiß niemand.', ['offen']],
    ['Wird das Stadtbad geschlossen?', 'Wird das Stadtbad geschlossen? Die Bürgermeisterin schweigt.', []],
    ['Wird das Stadtbad geschlossen?', 'Ob das Stadtbad geschlossen wird, weiß niemand.', ['offen']],
    [
      'Wird das Stadtbad geschlossen?',
      'Niemand wisse, ob das Stadtbad geschlossen werde, sagte Hanna Brodersen.',
      ['offen'],
    ],
    ['Wird das Stadtbad geschlossen?', 'Es ist unklar, ob das Stadtbad geschlossen wird.', ['offen']],
    [
      'Wird das Stadtbad geschlossen?',
      'Offen ist, ob das Stadtbad geschlossen wird, sagte Hanna Brodersen.',
      ['offen'],
    ],
    [
      'Hat Hellbach Busse geliefert?',
      'Ob Hellbach Busse geliefert hat? Dazu schwieg Udo Kranich.',
      ['offen'],
    ],
    ['Hat Hellbach Busse geliefert?', 'Hat Hellbach Busse geliefert? Das fragt sich die Stadt.', []],
  ],
  'a bare keyword asks nothing': [
    ['Stadtbad', 'Das Stadtbad wird geschlossen, sagte Hanna Brodersen.', []],
    ['Stadtbad', 'Das Stadtbad wird nicht geschlossen, sagte Jens Ohlendorf.', []],
    ['Brücke', 'Die Brücke ist gesperrt. Die Brücke sei nicht gesperrt, sagte Ole Marquardt.', []],
    ['Hellbach', 'Hellbach habe Busse geliefert, sagte Udo Kranich.', []],
    ['Maut', 'Die Maut ist ungerecht, sagte Jens Ohlendorf.', []],
    ['Hanna Brodersen', 'Hanna Brodersen tritt zurück.', []],
    ['Stadtrat', 'Der Stadtrat hat den Haushalt nicht beschlossen.', []],
    ['Lindenau', 'Lindenau bekommt keine Busse, sagte Udo Kranich.', []],
  ],
  'the adjective is what is asked': [
    ['Ist die Rente sicher?', '„Die Rente ist sicher“, sagte Arbeitsminister Jens Ohlendorf.', ['bejaht']],
    ['Ist die Rente sicher?', 'Die Rente sei nicht sicher, sagte Eva Tilsen.', ['verneint']],
    ['Ist die Impfung sicher?', 'Viele sterben nach der Impfung, sagte Eva Tilsen.', []],
    ['Ist die Impfung sicher?', 'Die Impfung sei sicher, sagte Eva Tilsen.', ['bejaht']],
    ['Ist die Impfung sicher?', 'Die Impfung hat begonnen, sagte Eva Tilsen.', []],
    ['Ist die Brücke gefährlich?', 'Die Brücke ist gefährlich, sagte Ole Marquardt.', ['bejaht']],
    ['Ist die Brücke gefährlich?', 'Die Brücke sei ungefährlich, sagte Ole Marquardt.', ['verneint']],
    ['Sind die Renten sicher?', 'Die Renten sind sicher, sagte Jens Ohlendorf.', ['bejaht']],
  ],
  'what somebody else will do is no deed of the asked one': [
    ['Hat Brodersen die Wahl gewonnen?', '„Wir werden diese Wahl gewinnen“, sagte Jens Ohlendorf.', []],
    ['Hat Brodersen die Wahl gewonnen?', '„Wir haben diese Wahl gewonnen“, sagte Jens Ohlendorf.', []],
    [
      'Hat Brodersen die Wahl gewonnen?',
      'Hanna Brodersen tritt an. „Ich werde die Wahl gewinnen“, sagte Jens Ohlendorf.',
      [],
    ],
    [
      'Hat Brodersen die Wahl gewonnen?',
      'Jens Ohlendorf sagte über Hanna Brodersen, er werde die Wahl gewinnen.',
      [],
    ],
    [
      'Hat Brodersen die Wahl gewonnen?',
      '„Wir haben diese Wahl gewonnen“, sagte Hanna Brodersen.',
      ['bejaht'],
    ],
    [
      'Hat Hellbach den Auftrag bekommen?',
      '„Wir haben den Auftrag bekommen“, sagte Udo Kranich, Sprecher von Nordwerk.',
      [],
    ],
    [
      'Hat Hellbach den Auftrag bekommen?',
      '„Wir bekommen den Auftrag“, sagte Nordwerk-Chef Ole Marquardt.',
      [],
    ],
    [
      'Hat Hellbach den Auftrag bekommen?',
      '„Wir haben den Auftrag bekommen“, sagte Udo Kranich, Sprecher von Hellbach.',
      ['bejaht'],
    ],
  ],
  'another number is another event, and none proves nothing': [
    ['Waren es 13 Tote in Lohfels?', 'In Lohfels erlag ein Mann seinen Verletzungen.', []],
    ['Gab es 13 Tote in Lohfels?', 'In Lohfels gab es drei Tote.', []],
    ['Gab es 13 Tote in Lohfels?', 'In Lohfels gab es 13 Tote.', ['bejaht']],
    ['Gab es dreizehn Tote in Lohfels?', 'In Lohfels gab es 13 Tote, sagte Hanna Brodersen.', ['bejaht']],
    ['Kauft die Stadt 200 Kräne?', 'Die Stadt kauft 300 Kräne, sagte Hanna Brodersen.', []],
    ['Kauft die Stadt 200 Kräne?', 'Die Stadt kauft 200 Kräne, sagte Hanna Brodersen.', ['bejaht']],
    ['Baut die Stadt zwei Schulen?', 'Die Stadt baut eine Schule, sagte Hanna Brodersen.', []],
    ['Kaufte Lindenau 1.500 Masken?', 'Lindenau kaufte 1500 Masken, sagte Hanna Brodersen.', ['bejaht']],
  ],
  'who keeps another seat has not kept the office': [
    ['Tritt Jan Ohm zurück?', 'Jan Ohm bleibe als Abgeordneter im Landtag, sagte Hanna Brodersen.', []],
    ['Tritt Jan Ohm zurück?', 'Jan Ohm bleibt im Amt, sagte Hanna Brodersen.', ['verneint']],
    ['Tritt Jan Ohm zurück?', 'Jan Ohm bleibt auf seinem Posten, sagte Hanna Brodersen.', ['verneint']],
    ['Tritt Jan Ohm zurück?', 'Jan Ohm bleibt in der Partei, sagte Hanna Brodersen.', []],
    ['Tritt Jan Ohm zurück?', 'Jan Ohm bleibt in Lindenau, sagte Hanna Brodersen.', []],
    ['Tritt Jan Ohm zurück?', 'Jan Ohm bleibt an der Spitze, sagte Hanna Brodersen.', ['verneint']],
    ['Tritt Jan Ohm zurück?', 'Jan Ohm tritt nicht zurück, sagte Hanna Brodersen.', ['verneint']],
    ['Tritt Jan Ohm zurück?', 'Jan Ohm bleibt beim Verein, sagte Hanna Brodersen.', []],
  ],
  'what happened centuries ago is not what is asked': [
    ['Ist der Abt zurückgetreten?', 'Der Abt Coel war 1294 nach wenigen Monaten zurückgetreten.', []],
    ['Ist der Abt zurückgetreten?', 'Der Abt war im Jahr 1294 zurückgetreten.', []],
    ['Ist der Abt zurückgetreten?', 'Der Abt trat im Jahr 1415 zurück.', []],
    ['Ist der Abt zurückgetreten?', 'Der Abt ist zurückgetreten.', ['bejaht']],
  ],
  'what may not or need not be is denied': [
    [
      'Dürfen Märkte stattfinden?',
      'Hanna Brodersen sagte, dass keine Märkte stattfinden dürfen.',
      ['verneint'],
    ],
    [
      'Dürfen Märkte stattfinden?',
      'Hanna Brodersen bedauert, dass Märkte nicht stattfinden dürfen.',
      ['verneint'],
    ],
    ['Darf der Markt stattfinden?', 'Der Markt darf nicht stattfinden, sagte Hanna Brodersen.', ['verneint']],
    ['Dürfen Kneipen öffnen?', 'Keine Kneipe darf öffnen, sagte Hanna Brodersen.', ['verneint']],
    ['Dürfen Kneipen öffnen?', 'Kneipen dürfen öffnen, sagte Hanna Brodersen.', ['bejaht']],
    ['Müssen Gäste zahlen?', 'Gäste müssen nicht zahlen, sagte Hanna Brodersen.', ['verneint']],
    [
      'Soll das Bad geschlossen werden?',
      'Hanna Brodersen fordert, dass das Bad nicht geschlossen wird.',
      ['verneint'],
    ],
    [
      'Soll das Bad geschlossen werden?',
      'Hanna Brodersen warnt davor, das Bad nicht zu schließen.',
      ['bejaht'],
    ],
    ['Soll das Bad geschlossen werden?', 'Hanna Brodersen warnt davor, das Bad zu schließen.', ['verneint']],
    ['Dürfen Kneipen öffnen?', 'Hanna Brodersen bestritt, dass Kneipen öffnen dürfen.', ['verneint']],
  ],
};

describe.each(Object.entries(EXAMPLES))('%s', (_, examples) => {
  it.each(examples)('%s %s', (question, text, sides) => {
    expect(sidesOf(question, text)).toEqual(sides);
  });
});
