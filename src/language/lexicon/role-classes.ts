import { words } from '../word-list.ts';

/**
 * What people are, by field: a word of `called` may stand for whoever has an office or profession of `held`. "Der Virologe Jan Ohm
 * … Der Mediziner sagte". Ends of words, masculine; the feminine is derived by its ending. Own compilation.
 */
export interface RoleClass {
  readonly called: readonly string[];
  readonly held: readonly string[];
  readonly example: string;
}

/**
 * The party that a word for its members tells: "der Sozialdemokrat" is only somebody of whom the article says that he is of it. Without the endings
 * of case and gender. Own compilation.
 */
export const PARTY_OF_MEMBER: ReadonlyMap<string, string> = new Map([
  ['sozialdemokrat', 'SPD'],
  ['christdemokrat', 'CDU'],
  ['christsozial', 'CSU'],
  ['freidemokrat', 'FDP'],
  ['linke', 'Linke'],
  ['demokrat', 'Demokraten'],
  ['republikan', 'Republikaner'],
]);
export const MEMBER_ENDING = /(?:en|er|erin|in|ers|e)$/;

export const ROLE_CLASSES: readonly RoleClass[] = [
  {
    called: words(`
      politiker parlamentarier abgeordneter mandatsträger volksvertreter christdemokrat sozialdemokrat liberaler grüner linker
      freidemokrat christsozialer demokrat republikaner konservativer parteifreund parteikollege`),
    held: words(`
      minister kanzler abgeordneter bürgermeister senator landrat stadtrat verordneter gouverneur premier parlamentarier
      fraktionschef fraktionsvorsitzender parteichef parteivorsitzender landeschef landesvorsitzender staatssekretär
      ministerpräsident generalsekretär politiker kommissar regierungschef staatschef bundespräsident beigeordneter
      fraktionsmitglied parteimitglied sprecher vize unionsvize fraktionsvize parteivize spitzenkandidat kandidat dezernent obmann`),
    example: 'Gesundheitsministerin Anna Weber widersprach. Die Politikerin sagte, die Betten reichten.',
  },
  {
    called: words('arzt mediziner ärztin doktor facharzt klinikchef'),
    held: words(`
      arzt ärztin mediziner virologe epidemiologe infektiologe kardiologe onkologe pneumologe immunologe pathologe neurologe
      radiologe gynäkologe urologe chirurg internist psychiater pädiater kinderarzt geriater hygieniker chefarzt klinikleiter
      anästhesist orthopäde dermatologe allergologe pharmakologe ärztepräsident klinikchef toxikologe`),
    example: 'Der Virologe Jan Ohm zweifelt daran. Der Mediziner sagte, die Zahlen seien alt.',
  },
  {
    called: words(
      'wissenschaftler forscher experte fachmann professor gelehrter akademiker studienautor studienleiter hochschullehrer',
    ),
    held: words(`
      ologe ologin physiker chemiker mathematiker historiker informatiker statistiker ökonom astronom geograf geograph
      philosoph pädagoge professor forscher wissenschaftler experte dozent biophysiker klimaforscher jurist theoretiker
      institutsleiter studienleiter leiter wirtschaftsweiser`),
    example: 'Der Geologe Jan Ohm warnt. Der Forscher sagte, der Hang rutsche.',
  },
  {
    called: words('ökonom volkswirt wirtschaftswissenschaftler wirtschaftsforscher'),
    held: words(
      'ökonom volkswirt wirtschaftswissenschaftler wirtschaftsforscher wirtschaftsweiser chefvolkswirt',
    ),
    example: 'Der Ökonom Jan Ohm zweifelt. Der Volkswirt sagte, die Zinsen stiegen.',
  },
  {
    called: words('jurist anwalt verteidiger rechtsanwalt advokat'),
    held: words('anwalt jurist verteidiger richter notar rechtsprofessor staatsrechtler rechtler'),
    example: 'Rechtsanwältin Lena Vogt legte Berufung ein. Die Juristin sagte, das Urteil sei falsch.',
  },
  {
    called: words(
      'manager unternehmer geschäftsmann konzernchef firmenchef unternehmenschef vorstandschef topmanager chef boss',
    ),
    held: words(`
      vorstand geschäftsführer ceo gründer vorstandsvorsitzender vorstandschef konzernchef firmenchef direktor inhaber
      unternehmer manager chef unternehmenschef boss präsident vorsitzender leiter vorstandsmitglied eigentümer`),
    example: 'Vorstandschef Jan Ohm kündigte Kürzungen an. Der Manager sagte, es fehle an Aufträgen.',
  },
  {
    called: words('regierungschef landeschef landesvater ministerpräsident premier premierminister'),
    held: words('ministerpräsident kanzler premier premierminister regierungschef'),
    example: 'Ministerpräsident Jan Ohm lehnt das ab. Der Regierungschef sagte, das Land zahle nicht.',
  },
  {
    called: words('staatschef staatsoberhaupt'),
    held: words('präsident könig königin staatschef kaiser emir'),
    example: 'Präsident Jan Ohm reist ab. Der Staatschef sagte, er komme wieder.',
  },
  {
    called: words('rathauschef stadtoberhaupt stadtchef ob oberbürgermeister bürgermeister'),
    held: words('bürgermeister oberbürgermeister'),
    example: 'Bürgermeisterin Lena Vogt freut sich. Die Rathauschefin sagte, die Halle sei fertig.',
  },
  {
    called: words(
      'verbandschef funktionär verbandspräsident vereinschef klubchef amtschef behördenchef behördenleiter institutschef',
    ),
    held: words('präsident vorsitzender geschäftsführer chef leiter direktor verbandschef vorstand'),
    example: 'Präsident Jan Ohm klagt über Kosten. Der Verbandschef sagte, es fehle Geld.',
  },
  {
    called: words('ressortchef'),
    held: words('minister senator dezernent'),
    example: 'Innenministerin Lena Vogt gab nach. Die Ressortchefin sagte, der Plan sei vom Tisch.',
  },
  {
    called: words('polizist beamter ermittler fahnder'),
    held: words('polizist polizeipräsident polizeichef kommissar ermittler polizeidirektor beamter'),
    example: 'Polizeichef Jan Ohm war vor Ort. Der Beamte sagte, es gebe keine Spur.',
  },
  {
    called: words('geistlicher theologe kirchenmann seelsorger'),
    held: words(
      'bischof erzbischof pfarrer priester kardinal papst pastor dekan abt imam rabbiner superintendent propst',
    ),
    example: 'Bischof Jan Ohm predigte. Der Geistliche sagte, die Kirche bleibe offen.',
  },
  {
    called: words('künstler musiker'),
    held: words(`
      sänger pianist komponist dirigent schauspieler regisseur maler bildhauer geiger gitarrist rapper cellist musiker künstler
      intendant fotograf kabarettist comedian`),
    example: 'Die Geigerin Lena Vogt tritt auf. Die Musikerin sagte, sie freue sich.',
  },
  {
    called: words('autor schriftsteller publizist'),
    held: words('autor schriftsteller lyriker dichter romancier dramatiker publizist philosoph essayist'),
    example: 'Der Lyriker Jan Ohm las vor. Der Schriftsteller sagte, Verse bräuchten Zeit.',
  },
  {
    called: words('sportler profi athlet spieler coach nationalspieler keeper schlussmann'),
    held: words(
      'spieler stürmer torwart torhüter trainer verteidiger läufer schwimmer kapitän biathlet profi sprinter boxer radprofi',
    ),
    example: 'Torwart Jan Ohm verletzte sich. Der Profi sagte, er falle aus.',
  },
  {
    called: words('journalist reporter medienmann'),
    held: words('journalist reporter moderator redakteur chefredakteur korrespondent intendant kolumnist'),
    example: 'Chefredakteurin Lena Vogt wehrt sich. Die Journalistin sagte, alles sei belegt.',
  },
  {
    called: words('militär offizier soldat'),
    held: words(
      'general admiral oberst offizier major hauptmann generalleutnant kommandeur soldat generalmajor brigadegeneral',
    ),
    example: 'General Jan Ohm besuchte die Truppe. Der Offizier sagte, die Lage sei ruhig.',
  },
  {
    called: words('diplomat'),
    held: words('botschafter konsul außenminister gesandter diplomat'),
    example: 'Botschafterin Lena Vogt reiste ab. Die Diplomatin sagte, man rede weiter.',
  },
  {
    called: words('gewerkschafter gewerkschaftschef'),
    held: words(
      'gewerkschaftschef betriebsrat gewerkschafter betriebsratschef betriebsratsvorsitzender vorsitzender sekretär',
    ),
    example: 'Betriebsratschef Jan Ohm rief zum Streik auf. Der Gewerkschafter sagte, es reiche.',
  },
];

/** Before an office these make another one of it: "der Präsident" is no "Vizepräsident". Beginnings of words. */
export const OTHER_OFFICE_PREFIXES: readonly string[] = words('vize alt ex unter minister stellvertret groß');
