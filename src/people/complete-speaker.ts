import type { Speaker } from '../reference/speaker.ts';
import type { ArchiveRegister } from './archive-register.ts';
import { findFirstName } from './find-first-name.ts';
import { findHolder } from './find-holder.ts';
import { findRole } from './find-role.ts';
import { isBareName } from './given-name.ts';
import { nearestArticle } from './one-person.ts';
import type { ToldIn } from './told-in.ts';

/** What an article leaves out of who speaks, from other articles of the archive. */
export interface Completion {
  /** What the article gives of who speaks. */
  readonly of: 'surname' | 'name' | 'office';
  /** The full name; null where the article gives it, or nobody knows. */
  readonly name: string | null;
  /** Null where the article gives one, or nobody knows. */
  readonly role: string | null;
  /** Id of the nearest other article that tells it. */
  readonly article: string;
}

/**
 * What other articles near the day of one add to somebody it names short: the first name to a surname, the role to a name, the
 * name to an office. Whatever the article tells itself stays as it is.
 *
 * @returns null where nothing is left out, where nobody knows it, and where it may be somebody else's
 */
export function completeSpeaker(
  speaker: Speaker,
  told: ToldIn,
  register: ArchiveRegister,
): Completion | null {
  const { day } = told;
  if (speaker.kind === 'unnamed') {
    const holder = findHolder(speaker, told, register);
    return (
      holder && {
        of: 'office',
        name: holder.name,
        role: null,
        article: nearestArticle(holder.sightings, day),
      }
    );
  }
  if (speaker.kind !== 'person' || isSeveral(speaker.name)) return null;
  const holder = isBareName(speaker.name) ? findFirstName(speaker, told, register) : null;
  if (holder === null && isBareName(speaker.name)) return null;
  const name = holder?.name ?? speaker.name;
  const role = speaker.role === null ? findRole(name, day, register, told.vocabulary) : null;
  if (holder === null && role === null) return null;
  const article = nearestArticle((holder ?? role)?.sightings ?? [], day);
  return {
    of: holder === null ? 'name' : 'surname',
    name: holder?.name ?? null,
    role: role?.role ?? null,
    article,
  };
}

/** "Weber und Vogt": each may have a role of their own. */
const isSeveral = (name: string): boolean => name.includes(' und ') || name.includes(',');
