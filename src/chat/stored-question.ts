import { createHash } from 'node:crypto';
import type { Question } from '../answer/answer.ts';
import type { ChatMemory } from './chat.ts';

/** A question with its filters understood: what buttons and follow-ups come back to. */
export interface StoredQuestion {
  readonly text: string;
  readonly speaker?: string;
  readonly source?: string;
  readonly from?: string;
  readonly to?: string;
  /** ISO day of the asking: what "gestern" means does not change when a button is pressed later. */
  readonly today?: string;
  /** The question before it, as it was understood. */
  readonly follows?: string;
}

/** The same question has the same key, so asking again stores nothing new. */
function questionKey(question: StoredQuestion): string {
  return createHash('sha256').update(serialise(question)).digest('base64url').slice(0, 20);
}

/** Keeps the question under its key and returns the key. */
export async function saveQuestion(memory: ChatMemory, question: StoredQuestion): Promise<string> {
  const key = questionKey(question);
  await memory.save(`question ${key}`, serialise(question));
  return key;
}

/** Null when the key is unknown (the store was emptied) or holds something else. */
export async function loadQuestion(memory: ChatMemory, key: string): Promise<StoredQuestion | null> {
  const value = await memory.load(`question ${key}`);
  if (value === null) return null;
  try {
    const fields: unknown = JSON.parse(value);
    return Array.isArray(fields) ? fromFields(fields) : null;
  } catch {
    return null;
  }
}

export function toQuestion(stored: StoredQuestion, limit: number): Question {
  return { ...stored, limit };
}

function serialise(question: StoredQuestion): string {
  const {
    text,
    speaker = null,
    source = null,
    from = null,
    to = null,
    today = null,
    follows = null,
  } = question;
  return JSON.stringify([text, speaker, source, from, to, today, follows]);
}

function fromFields(fields: readonly unknown[]): StoredQuestion | null {
  const [text, speaker, source, from, to, today, follows] = fields;
  if (typeof text !== 'string') return null;
  return {
    text,
    ...(typeof speaker === 'string' && { speaker }),
    ...(typeof source === 'string' && { source }),
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
    ...(typeof today === 'string' && { today }),
    ...(typeof follows === 'string' && { follows }),
  };
}
