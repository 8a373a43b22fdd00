import { words } from '../word-list.ts';

/**
 * The forms in which somebody's words are told most often, for a first look before a sentence is read. Own compilation.
 * Example: "Das Bad bleibe offen, [sagte] die Sprecherin."
 */
export const SPEECH_FORMS: ReadonlySet<string> = new Set(
  words(`
    sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte betonten teilt teilte teilten mitgeteilt berichtet berichtete
    berichteten meldet meldete meldeten fordert forderte forderten warnt warnte warnten kritisiert kritisierte kritisierten
    kündigt kündigte kündigten nennt nannte nannten bezeichnet bezeichnete bezeichneten meint meinte meinten findet glaubt glaubte
    hält hielt halten äußert äußerte äußerten spricht sprach sprachen schreibt schrieb schrieben zufolge laut angaben ansicht
    bestätigt bestätigte bestätigten bestreitet bestritt bestritten dementiert dementierte weist wies wiesen lehnt lehnte lehnten
    begrüßt begrüßte begrüßten lobt lobte lobten wirft warf warfen behauptet behauptete behaupteten versichert versicherte
    verteidigt verteidigte plädiert plädierte appelliert appellierte räumt räumte verlangt verlangte verlangten sieht sehen rechnet
    rechnete erwartet erwartete heißt hieß sprecher sprecherin
  `),
);

/** The commonest forms of reported speech without a verb of saying. Example: "Das Bad [sei] sicher, es [habe] neue Pumpen." */
export const REPORTED_FORMS: ReadonlySet<string> = new Set(
  words(`
    sei seien habe hätten werde würden könne könnten müsse müssten dürfe dürften solle sollten wolle wollten gebe gehe komme
    stehe liege bleibe lasse brauche mache bringe nehme halte sehe wisse zeige führe
  `),
);
