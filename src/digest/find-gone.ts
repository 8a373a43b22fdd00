import type { DigestItem, GoneStatement } from './digest.ts';
import type { DigestArchive } from './digest-archive.ts';
import type { Seen, SeenStatement } from './seen.ts';
import { statementKey, type TopicStatement } from './topic-statement.ts';

type GoneItem = Extract<DigestItem, { kind: 'withdrawn' | 'corrected' }>;

/**
 * Statements the channel has seen that are no longer in the archive: withdrawn with their article, or corrected
 * because the article has another wording without them. A statement that merely stands in another article as well
 * is not gone, and neither is one that a changed program no longer finds in an unchanged article.
 */
export function findGone(
  seen: Seen | null,
  statements: readonly TopicStatement[],
  archive: DigestArchive,
): { readonly items: readonly GoneItem[]; readonly kept: readonly SeenStatement[] } {
  const present = new Set(statements.map(({ statement }) => statementKey(statement)));
  const items: GoneItem[] = [];
  const kept: SeenStatement[] = [];
  for (const was of seen?.statements ?? []) {
    const item = present.has(was.key) ? null : goneItem(was, statements, archive);
    if (item) items.push(item);
    else kept.push(was);
  }
  return { items, kept };
}

function goneItem(
  was: SeenStatement,
  statements: readonly TopicStatement[],
  archive: DigestArchive,
): GoneItem | null {
  const fingerprint = archive.fingerprint(was.article);
  if (fingerprint === null) return { kind: 'withdrawn', was: goneStatement(was) };
  if (fingerprint === was.fingerprint) return null;
  const instead = statements.find(
    ({ statement }) => statement.article === was.article && statement.speaker === was.speaker,
  );
  return { kind: 'corrected', was: goneStatement(was), now: instead?.statement ?? null };
}

/** What is told of a statement once it is gone. */
export function goneStatement({ speaker, date, article, title, source, url }: SeenStatement): GoneStatement {
  return { speaker, date, article, title, source, url };
}
