import { type SideExample, trySides } from './side/side-of.ts';

/** What was once, what was turned round since, and what is in doubt; people and towns are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'tells only how it was once': [
    ['Dürfen Fans ins Stadion?', 'Vor zwei Jahren durften noch Fans ins Stadion.', null],
    ['Dürfen Fans ins Stadion?', 'Bis dahin durften Fans ins Stadion.', null],
    ['Dürfen Hunde in den Park?', 'Seinerzeit durften Hunde in den Park.', null],
    ['Dürfen Hunde in den Park?', 'Vor dem Umbau durften Hunde noch in den Park.', null],
    ['Ist das Bad offen?', 'Am Sonntag war das Bad noch offen.', null],
    ['Tritt Tilsen zurück?', 'Der vor drei Jahren zurückgetretene Tilsen schreibt ein Buch.', null],
    [
      'Tritt Tilsen zurück?',
      'Nach dem Skandal, der zum Rücktritt von Tilsen geführt hatte, lebt Kranich in Elmstein.',
      null,
    ],
    ['Steigt die Miete?', 'Vor zwei Jahren stieg die Miete.', null],
  ],
  'tells how it is, or what is news': [
    ['Dürfen Fans ins Stadion?', 'Fans dürfen wieder ins Stadion.', 'bejaht'],
    ['Tritt Tilsen zurück?', 'Der Rücktritt von Tilsen wurde am Montag bekannt.', 'bejaht'],
    ['Tritt Tilsen zurück?', 'Eva Tilsen trat am Sonntag zurück.', 'bejaht'],
    ['Steigen die Mieten?', 'Die Mieten stiegen noch einmal.', 'bejaht'],
    ['Steigt die Miete?', 'Die Miete ist erneut gestiegen.', 'bejaht'],
  ],
  'tells first the contrary and then what is asked': [
    [
      'Finden die Spiele statt?',
      'Die Spiele waren verschoben worden, sollen nun aber stattfinden.',
      'geplant',
    ],
    [
      'Finden die Spiele statt?',
      'Die Spiele waren verschoben worden, sollen 2025 aber auf jeden Fall stattfinden.',
      'geplant',
    ],
    ['Finden die Spiele statt?', 'Die Spiele wurden abgesagt, finden nun aber doch statt.', 'bejaht'],
    ['Finden die Spiele statt?', 'Die Spiele fielen aus, sollen im Juli jedoch stattfinden.', 'geplant'],
    ['Öffnet das Bad?', 'Das Bad war geschlossen worden, soll im Mai aber wieder öffnen.', 'geplant'],
    ['Öffnet das Bad?', 'Das Bad wurde geschlossen, öffnet im Mai aber wieder.', 'bejaht'],
    ['Wird die Halle verkauft?', 'Die Halle wurde behalten, wird jetzt aber verkauft.', 'bejaht'],
    ['Wird die Brücke gesperrt?', 'Die Brücke war wieder frei, wird nun aber gesperrt.', 'bejaht'],
  ],
  'tells of what is planned that it is in doubt': [
    ['Finden die Spiele statt?', 'Auch die Spiele, die im Juli stattfinden sollen, sind gefährdet.', 'offen'],
    [
      'Finden die Spiele statt?',
      'Die Spiele, die im Juli stattfinden sollen, stehen auf der Kippe.',
      'offen',
    ],
    ['Finden die Spiele statt?', 'Die Spiele, die im Juli stattfinden werden, stehen infrage.', 'offen'],
    ['Findet die Messe statt?', 'Die Messe, die im Herbst stattfinden soll, ist fraglich.', 'offen'],
    ['Findet die Messe statt?', 'Die Messe, die im Herbst stattfinden soll, ist ungewiss.', 'offen'],
    ['Öffnet das Bad?', 'Das Bad, das im Mai öffnen soll, ist in Gefahr.', 'offen'],
    ['Öffnet das Bad?', 'Das Bad, das im Mai öffnen soll, ist bedroht.', 'offen'],
    ['Wird die Halle verkauft?', 'Die Halle, die verkauft werden soll, ist gefährdet.', 'offen'],
  ],
  'tells of what is planned something else': [
    ['Finden die Spiele statt?', 'Die Spiele, die im Juli stattfinden sollen, sind ausverkauft.', 'geplant'],
    [
      'Finden die Spiele statt?',
      'Die Spiele, die im Juli stattfinden sollen, sind nicht gefährdet.',
      'geplant',
    ],
    [
      'Finden die Spiele statt?',
      'Die Sponsoren der Spiele, die im Juli stattfinden sollen, sind bedroht.',
      'geplant',
    ],
  ],
};

trySides(EXAMPLES);
