import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';
import { BROKEN_SPEAKER_KINDS } from './broken-speaker-kinds.ts';
import { DRAWN_SPEAKER_KINDS } from './drawn-speaker-kinds.ts';
import { DRAWN_SUBJECT_KINDS } from './drawn-subject-kinds.ts';
import { DRAWN_TOLD_KINDS } from './drawn-told-kinds.ts';
import { DRAWN_VOICE_KINDS } from './drawn-voice-kinds.ts';
import { GOING_ON_KINDS } from './going-on-kinds.ts';
import { MISTAKEN_SPEAKER_KINDS } from './mistaken-speaker-kinds.ts';
import { MORE_SPEAKER_KINDS } from './more-speaker-kinds.ts';
import { NAMED_BODY_KINDS } from './named-body-kinds.ts';
import { NEWS_SPEAKER_KINDS } from './news-speaker-kinds.ts';
import { NOBODY_KINDS } from './nobody-kinds.ts';
import { OTHER_SPEAKER_KINDS } from './other-speaker-kinds.ts';
import { PRESS_SPEAKER_KINDS } from './press-speaker-kinds.ts';
import { SPEAKER_KINDS } from './speaker-kinds.ts';
import { TELLING_KINDS } from './telling-kinds.ts';
import { TOLD_OF_KINDS } from './told-of-kinds.ts';
import { WHO_TELLS_KINDS } from './who-tells-kinds.ts';

/** "name (role)" of each statement's speaker, the same one once in a row. */
function speakersOf(text: string): readonly string[] {
  const named = extractStatements(readText(text)).map(({ speaker }) => {
    if (speaker === null) return 'niemand';
    return speaker.name + (speaker.role === null ? '' : ` (${speaker.role})`);
  });
  return named.filter((name, index) => name !== named[index - 1]);
}

const KINDS = {
  ...SPEAKER_KINDS,
  ...PRESS_SPEAKER_KINDS,
  ...MORE_SPEAKER_KINDS,
  ...GOING_ON_KINDS,
  ...NOBODY_KINDS,
  ...TELLING_KINDS,
  ...NEWS_SPEAKER_KINDS,
  ...TOLD_OF_KINDS,
  ...DRAWN_SPEAKER_KINDS,
  ...DRAWN_SUBJECT_KINDS,
  ...DRAWN_TOLD_KINDS,
  ...DRAWN_VOICE_KINDS,
  ...NAMED_BODY_KINDS,
  ...WHO_TELLS_KINDS,
  ...MISTAKEN_SPEAKER_KINDS,
  ...OTHER_SPEAKER_KINDS,
  ...BROKEN_SPEAKER_KINDS,
};

describe.each(Object.entries(KINDS))('the speaker: %s', (_, examples) => {
  it.each(examples)('%s', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
