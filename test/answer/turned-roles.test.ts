import { type SideExample, trySides } from './side/side-of.ts';

/** Who does it, and to whom; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'tells that the one asked about does it to somebody': [
    ['Wird Tilsen entlassen?', 'Tilsen hat den Trainer entlassen.', null],
    ['Wird Tilsen entlassen?', 'Tilsen will den Trainer entlassen.', null],
    ['Wird Tilsen entlassen?', 'Tilsen wird den Trainer entlassen.', null],
    ['Wird Tilsen entlassen?', 'Ob Tilsen den Trainer entlassen wird, ist offen.', null],
    ['Soll Tilsen entlassen werden?', 'Tilsen soll den Trainer entlassen.', null],
    ['Soll Tilsen abgesetzt werden?', 'Gefragt wurde, ob Tilsen Kranich absetzen werde.', null],
    ['Wird Tilsen vergessen?', 'Tilsen wird die Stadt vergessen.', null],
    ['Wird Tilsen überfallen?', 'Tilsen wird eine Bank überfallen, fürchtet Udo Kranich.', null],
    ['Wurde Tilsen gefeuert?', 'Tilsen mag Kranich nicht. Tilsen hat ihn gefeuert.', null],
    ['Wurde Tilsen abgesetzt?', 'Tilsen traut Kranich nicht. Am Montag hat Tilsen ihn abgesetzt.', null],
    ['Wurde Tilsen gefeuert?', 'Tilsen traf Kranich am Montag, lobte den Gast und feuerte ihn.', null],
  ],
  'tells that it is done to the one asked about': [
    ['Wird Tilsen entlassen?', 'Tilsen wird entlassen.', 'bejaht'],
    ['Wird Tilsen entlassen?', 'Der Vorstand wird Tilsen entlassen.', 'geplant'],
    ['Wird Tilsen entlassen?', 'Ob Tilsen entlassen wird, ist offen.', 'offen'],
    ['Wird Eva Tilsen entlassen?', 'Eva Tilsen wird nicht entlassen.', 'verneint'],
    ['Soll Tilsen entlassen werden?', 'Der Rat fordert, Tilsen zu entlassen.', 'bejaht'],
    ['Soll Tilsen entlassen werden?', 'Tilsen soll entlassen werden.', 'bejaht'],
    ['Wird der Preis vergeben?', 'Die Jury wird den Preis vergeben.', 'geplant'],
    ['Wird der Preis vergeben?', 'Der Preis wird im Mai vergeben.', 'bejaht'],
    ['Wurde Tilsen gefeuert?', 'Tilsen kam zu spät. Der Rat hat ihn gefeuert.', 'bejaht'],
    ['Wird Tilsen den Trainer entlassen?', 'Tilsen wird den Trainer entlassen.', 'geplant'],
    ['Wird Tilsen das Land verlassen?', 'Tilsen wird nächste Woche das Land verlassen.', 'geplant'],
  ],
  'tells what somebody does to himself': [
    ['Stecken Kinder andere an?', 'Kinder stecken sich nicht an.', null],
    ['Stecken Kinder andere an?', 'Im Heim stecken sich kleine Kinder nicht unbedingt an.', null],
    ['Stecken Kinder andere an?', 'Kinder erkranken selten.', null],
    ['Stecken Kinder ihre Eltern an?', 'Kinder stecken sich bei ihren Eltern an.', null],
    ['Verletzte der Hund jemanden?', 'Der Hund hat sich verletzt.', null],
    ['Verteidigt Tilsen den Trainer?', 'Tilsen verteidigt sich.', null],
    ['Stecken sich Kinder an?', 'Kinder stecken ihre Eltern an.', null],
    ['Tötete der Wirt jemanden?', 'Der Wirt tötete sich.', null],
  ],
  'tells what somebody does to others': [
    ['Stecken Kinder andere an?', 'Kinder stecken ihre Eltern an.', 'bejaht'],
    ['Stecken Kinder andere an?', 'Kinder stecken niemanden an.', 'verneint'],
    ['Stecken Kinder andere an?', 'Kinder stecken sich gegenseitig an.', 'bejaht'],
    ['Stecken sich Kinder an?', 'Kinder stecken sich nicht an.', 'verneint'],
    ['Verletzte der Hund jemanden?', 'Der Hund hat einen Jungen verletzt.', 'bejaht'],
  ],
  'tells what something can do by its nature': [
    ['Stecken Kinder andere an?', 'Kinder können andere anstecken, sagte Eva Tilsen.', 'bejaht'],
    ['Schadet Rauch der Lunge?', 'Rauch kann der Lunge schaden.', 'bejaht'],
    ['Schadet der Staub der Lunge?', 'Der Staub kann der Lunge schaden, sagte Udo Kranich.', 'bejaht'],
    ['Schützt der Helm?', 'Der Helm kann schützen.', 'bejaht'],
    ['Schadet der Staub der Lunge?', 'Der Staub könnte der Lunge schaden.', 'offen'],
    ['Stecken Kinder andere an?', 'Die Kinder können noch andere anstecken.', 'offen'],
    ['Ist Tilsen krank?', 'Tilsen kann krank sein.', 'offen'],
    ['Gewinnt Elmstein?', 'Elmstein kann gewinnen.', 'offen'],
  ],
};

trySides(EXAMPLES);
