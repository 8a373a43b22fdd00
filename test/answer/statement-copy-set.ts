import type { Article } from '../../src/article/article.ts';
import { createRandom } from '../random.ts';

/** A story in one paper, and where in it each of its statements stands. */
export interface PrintedStory {
  readonly article: Article;
  /** `statement` is the same for one statement in whatever paper and wording. */
  readonly places: readonly { readonly start: number; readonly end: number; readonly statement: number }[];
}

const TOWNS = 'Lindenau Auwald Ellertal Nordwall Ruhlingen Osterfurt Kehren'.split(' ');
const PEOPLE =
  'Bürgermeisterin Karla Ohm|Landrat Jonte Brandt|Dezernentin Elke Fohr|Kämmerer Malte Ruge|Sprecherin Ida Quast|Betriebsrat Ruben Stahl|Intendantin Wiebke Lohse|Förster Onno Tams'.split(
    '|',
  );
const THINGS =
  'das Hallenbad|die Brücke|den Deich|die Schule|das Theater|die Bahnlinie|das Klinikum|den Marktplatz|die Bibliothek|den Steinbruch'.split(
    '|',
  );
const DEEDS = 'sanieren|schließen|verkaufen|erweitern|umbauen|sperren|fördern|prüfen'.split('|');
const REASONS =
  'weil die Kosten deutlich gestiegen sind|obwohl viele Anwohner dagegen waren|nachdem ein Gutachten vorlag|sobald der Haushalt genehmigt ist|weil der Bund die Hälfte bezahlt'.split(
    '|',
  );
const TIMES = 'am Montag|am Dienstagabend|in der vergangenen Woche|nach der Sitzung|vor Journalisten'.split(
  '|',
);

interface Told {
  readonly statement: number;
  readonly person: string;
  readonly time: string;
  readonly claim: string;
  readonly reason: string;
}

/**
 * Stories of statements, each in several papers: cut at the end, sentences left out, verbs and times changed, offices and
 * reasons left out, other headlines. Beside each statement the stories hold near ones that are others: the same about another
 * thing or number, by somebody else, or denied.
 */
export function makeStatementCopySet(stories: number, papers: number, seed: number): readonly PrintedStory[] {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let told = 0;
  const tell = (fields: Partial<Told> = {}): Told => {
    told += 1;
    const number = 2 + Math.floor(random() * 97);
    return {
      person: pick(PEOPLE),
      time: pick(TIMES),
      claim: `die Stadt ${pick(TOWNS)} wolle ${pick(THINGS)} bis zum Jahr ${2026 + (number % 9)} für ${number} Millionen Euro ${pick(DEEDS)}`,
      reason: pick(REASONS),
      ...fields,
      statement: told,
    };
  };
  return Array.from({ length: stories }, (_, story) => {
    const own: Told[] = [];
    for (let at = 0; at < 5; at += 1) {
      const first = tell();
      own.push(first, tell({ ...first, ...pick(otherwise(first, pick)) }));
    }
    return Array.from({ length: papers }, (__, paper) => print(own, story, paper, random, pick));
  }).flat();
}

type Pick = <T>(list: readonly T[]) => T;

/** What makes another statement of one, each by a word or two. */
const otherwise = ({ person, claim }: Told, pick: Pick): readonly Partial<Told>[] => [
  { person: pick(PEOPLE.filter((other) => other !== person)) },
  { claim: claim.replace(/für \d+/, (money) => `${money}5`) },
  { claim: claim.replace(' wolle ', ' wolle nicht ') },
  {
    claim: claim.replace(
      / (?:das|die|den) \p{Lu}\p{L}+(?= bis)/u,
      ` ${pick(THINGS.filter((thing) => !claim.includes(thing)))}`,
    ),
  },
];

function print(
  own: readonly Told[],
  story: number,
  paper: number,
  random: () => number,
  pick: Pick,
): PrintedStory {
  const kept = own.slice(0, Math.max(4, Math.ceil(own.length * (0.6 + random() * 0.4))));
  let text = paper === 0 ? '' : `${pick(TOWNS).toUpperCase()}. `;
  const places: { start: number; end: number; statement: number }[] = [];
  for (const told of kept) {
    if (paper > 0 && random() < 0.1) continue;
    const sentence = word(told, paper, random, pick);
    places.push({ start: text.length, end: text.length + sentence.length, statement: told.statement });
    text += `${sentence}\n\n`;
  }
  const source = `Blatt ${paper}`;
  return {
    places,
    article: {
      id: `story-${story}-${paper}`,
      title: `${pick(TOWNS)}: Meldung ${story}-${paper}`,
      ...{ text, source, url: null, language: 'de', publishedAt: '2025-04-02' },
    },
  };
}

/** The first paper prints a statement whole; the others edit it. */
function word(told: Told, paper: number, random: () => number, pick: Pick): string {
  const edits = paper > 0;
  const verb = edits && random() < 0.3 ? pick(['erklärte', 'teilte mit']) : 'sagte';
  const time = edits && random() < 0.3 ? '' : ` ${edits && random() < 0.2 ? pick(TIMES) : told.time}`;
  const reason = edits && random() < 0.4 ? '' : `, ${told.reason}`;
  return `${told.person} ${verb}${time}, ${told.claim}${reason}.`;
}
