import { words } from '../word-list.ts';

/**
 * Nouns for people, by the end of the word: "Ministerpräsident" ends in "präsident". Own compilation. The
 * feminine is derived ("-in"); adjectives used as nouns ("Vorsitzender", "Abgeordnete") are in their own list.
 * Example: "Der Regierungssprecher bestätigte das."
 */
/** Masculine nouns whose feminine adds -in (with umlaut where the dictionary knows it). */
const MASCULINE = words(`
  präsident minister kanzler sprecher chef direktor leiter sekretär vorstand manager geschäftsführer unternehmer
  bürgermeister landrat senator gouverneur botschafter diplomat general oberst admiral offizier soldat kommandeur
  kommandant polizist kommissar ermittler richter anwalt jurist verteidiger kläger ankläger staatsanwalt notar
  professor forscher wissenschaftler experte gutachter analyst ökonom volkswirt historiker politologe soziologe
  psychologe biologe physiker chemiker geologe meteorologe archäologe mediziner arzt chirurg virologe astronom
  ingenieur techniker architekt autor schriftsteller journalist reporter redakteur korrespondent verleger
  herausgeber kolumnist blogger regisseur schauspieler sänger musiker künstler maler produzent moderator star
  trainer coach referee songwriter physio spieler torwart stürmer kapitän fahrer pilot astronaut sportler bundestrainer schiedsrichter
  politiker präses bischof kardinal papst priester pfarrer prediger rabbiner imam ayatollah ajatollah scheich könig kaiser
  prinz fürst herzog graf baron premier regierungschef staatschef parteichef anführer führer rebell aktivist
  demonstrant gewerkschafter funktionär vertreter mitarbeiter beamter berater gesandter beauftragter kandidat
  bewerber nachfolger vorgänger gründer inhaber besitzer betreiber bauer landwirt händler verkäufer kunde nutzer
  verbraucher bürger bewohner anwohner nachbar zeuge augenzeuge täter opfer angeklagter häftling gefangener
  student schüler trucker lehrer rektor dekan dozent kollege freund vater sohn bruder onkel großvater mann junge herr
  insider informant gesprächspartner beobachter teilnehmer organisator veranstalter initiator koordinator
  referent inspekteur inspektor präfekt kanzleichef koch gastwirt bankier banker broker händler investor aktionär
  patient passagier reisender fahrgast überlebender retter feuerwehrmann sanitäter helfer arbeiter handwerker
  meister ombudsmann generalsekretär amtskollege ressortchef abgeordneter parlamentarier delegierter unterhändler
  vermittler terrorist attentäter extremist separatist milizionär kämpfer söldner spion agent hacker entwickler
  programmierer erfinder designer wähler anhänger gegner kritiker befürworter fan flüchtling migrant amtsinhaber
  unterstützer förderer oppositionsführer präsidentschaftskandidat stellvertreter intendant kurator denkmalpfleger förster jäger
  fischer züchter tierarzt statistiker mathematiker informatiker philosoph theologe ethiker literat dichter
  minister staatsminister staatssekretär attaché konsul schatzmeister sprecherrat jurist pressereferent
  generaldirektor generalstabschef betrüger einbrecher dieb mörder räuber erpresser entführer schütze bekenner verfasser
  absender käufer mieter vermieter eigentümer pächter auftraggeber arbeitgeber arbeitnehmer unfallfahrer lokführer
  pfleger betreuer erzieher übersetzer dolmetscher zuhälter schmuggler dealer schleuser randalierer besetzer
  bergsteiger taucher segler wanderer radfahrer autofahrer fußgänger läufer schwimmer boxer ringer torhüter
  mönch redner schützer aktionskünstler optimist pessimist besucher zuschauer zuhörer gast farmer milliardär millionär vize rentner pensionär wirt gastronom hotelier gärtner bäcker metzger friseur hausmeister kellner verwalter apotheker
  pädagoge therapeut psychotherapeut logopäde hausbesitzer camper urlauber tourist pilger spaziergänger jogger surfer angler
  bademeister rettungsschwimmer makler steuerberater buchhalter programmchef dramaturg choreograf tänzer fotograf kameramann
  filmemacher drehbuchautor komiker kabarettist satiriker rapper gitarrist schlagzeuger pianist dirigent komponist organist
  bildhauer grafiker illustrator biograf germanist romanist linguist anthropologe ethnologe zoologe botaniker ökologe
  klimatologe seismologe vulkanologe epidemiologe immunologe onkologe kardiologe neurologe psychiater internist radiologe
  pathologe toxikologe pharmakologe gynäkologe urologe orthopäde dermatologe hygieniker impfarzt amtsarzt rechtsextremist islamist
  salafist dschihadist neonazi anarchist kommunist sozialist faschist monarchist pazifist feminist rassist populist polizeichef
  zöllner grenzschützer küstenwächter leibwächter wärter hauptmann major leutnant feldwebel matrose steuermann lotse kranführer
  busfahrer taxifahrer spediteur logistiker schreiner tischler maurer dachdecker zimmermann elektriker installateur schlosser
  schweißer monteur mechaniker mechatroniker optiker zahnarzt hörakustiker erntehelfer winzer imker müller schäfer viehzüchter
  jurastudent doktorand absolvent azubi auszubildender lehrling praktikant volontär stipendiat olympiasieger weltmeister
  demokrat aristokrat vizeweltmeister rennfahrer reiter turner ruderer kletterer skispringer biathlet rodler tennisprofi golfer oberbürgermeister ministerpräsident innenminister außenminister
  youtuber influencer podcaster streamer blogger gamer tiktoker
`);

/** Councillors, where the noun alone is a council: "der Baustadtrat" is a man, "der Stadtrat" mostly a body. Ends of words. */
export const COUNCILLORS: readonly string[] = words(`
  landrat sstadtrat baustadtrat schulstadtrat studienrat schulrat oberrat ministerialrat hofrat geheimrat baurat kirchenrat
`);
/** People where the last part alone is none: "die Einsatzkräfte", and parents, of whom there is no singular. Ends of words. */
export const PERSON_COMPOUNDS: readonly string[] = words(`
  einsatzkraft rettungskraft lehrkraft pflegekraft fachkraft führungskraft hilfskraft sicherheitskraft eltern geschwister
`);
const FEMININE = words(
  'frau ehefrau hausfrau geschäftsfrau kauffrau lady dame rätin mutter tochter schwester großmutter oma tante nichte königin nonne witwe hebamme person geisel quelle leute',
);
const NEUTER = words('mitglied staatsoberhaupt oberhaupt mädchen kind opfer');

/** Compounds that are no kind of their last part: a "[Vize]präsident" is no "Präsident". Beginnings of words. */
export const OTHER_OFFICE_BEGINNINGS: readonly string[] = words(
  'vize ex- alt- ministerpräsident möchtegern nicht- anti- pseudo',
);

/** Adjectives and participles used as nouns for people; their endings are those of adjectives. */
export const PERSON_ADJECTIVES: readonly string[] = words(`
  vorsitzend abgeordnet beauftragt beamt angeklagt verdächtig verantwortlich angehörig verwandt bekannt delegiert
  gesandt gefangen inhaftiert verletzt überlebend reisend demonstrierend studierend streikend beschäftigt
  angestellt geschäftsführend offiziell bediensteter betroffen hinterblieben jugendlich erwachsen deutsch
  jährig regierend liberal konservativ freiwillig vertraut ältest einheimisch
`);

/** Foreign offices of two words, of which the first means something else in German: "die [First] Lady". */
export const OFFICES_OF_TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['First', 'Lady'],
  ['Prime', 'Minister'],
  ['Attorney', 'General'],
]);

export const MASCULINE_PERSON_NOUNS: ReadonlySet<string> = new Set(MASCULINE);
export const OTHER_PERSON_NOUNS: ReadonlyMap<string, 'feminine' | 'neuter'> = new Map([
  ...FEMININE.map((noun) => [noun, 'feminine'] as const),
  ...NEUTER.map((noun) => [noun, 'neuter'] as const),
]);

/** Ends of professions: behind an article they show somebody where no dictionary has the word ("die Geriaterin"). */
export const FEMALE_PROFESSION_ENDINGS: readonly string[] = words(`
  aterin login istin antin entin orin eurin ikerin ologin onomin grafin graphin sterin lerin nerin terin gerin derin cherin merin rätin
`);
export const MALE_PROFESSION_ENDINGS: readonly string[] = words(
  'ologe ologen iater iatern etiker etikern ethiker ethikern',
);

/** Councils whose noun is that of a member too: "der Stadtrat lobte seine Leute". Ends of words. */
export const COUNCILS: readonly string[] = words('stadtrat gemeinderat kreisrat ortsrat bezirksrat');

/** Those who speak for somebody else. Ends of words. */
export const SPOKESPEOPLE: readonly string[] = words('sprecher sprecherin');
