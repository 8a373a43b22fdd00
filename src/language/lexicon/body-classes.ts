import { words } from '../word-list.ts';

/**
 * What bodies are, by kind: a word of `called` may stand for one whose noun is of `held`. "Der Stadtrat tagte. Das Gremium
 * erklärte …". Ends of words, lower-cased. Own compilation.
 */
export interface BodyClass {
  readonly called: readonly string[];
  readonly held: readonly string[];
  /** Whether a name without any noun may be one of them: companies mostly have no other. */
  readonly bare: boolean;
  readonly example: string;
}

export const BODY_CLASSES: readonly BodyClass[] = [
  {
    called: words(`
      unternehmen konzern firma hersteller betreiber anbieter airline fluggesellschaft discounter autobauer reederei
      mutterkonzern softwarekonzern pharmakonzern autokonzern start-up startup`),
    held: words(`
      unternehmen konzern firma hersteller betreiber anbieter airline fluggesellschaft discounter bauer produzent händler
      reederei kette dienstleister lieferdienst dienst versicherer versorger verlag werft brauerei ag gmbh se kg start-up`),
    bare: true,
    example: 'Nordair baut aus. Das Unternehmen teilte mit, es fehle an Leuten.',
  },
  {
    called: words('gremium'),
    held: words('rat ausschuss kommission komitee vorstand kabinett präsidium jury senat kuratorium'),
    bare: false,
    example: 'Der Ältestenrat tagte lange. Das Gremium erklärte, man warte ab.',
  },
  {
    called: words('behörde'),
    held: words('amt behörde ministerium verwaltung agentur referat institut zentrale präsidium direktion'),
    bare: false,
    example: 'Das Gesundheitsamt Nordend prüft. Die Behörde erklärte, es dauere.',
  },
  {
    called: words('blatt zeitung magazin'),
    held: words('zeitung blatt magazin nachrichtenmagazin'),
    bare: false,
    example: 'Die Zeitung Nordpost berichtet. Das Blatt schreibt, der Pegel steige.',
  },
  {
    called: words('verband organisation verein'),
    held: words(
      'verband bund verein vereinigung gesellschaft gewerkschaft organisation hilfswerk stiftung initiative',
    ),
    bare: false,
    example: 'Der Fahrgastverband Nordbahn klagt. Der Verband erklärte, Züge fehlten.',
  },
];
