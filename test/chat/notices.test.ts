import { describe, expect, it } from '@jest/globals';
import type { ArchiveStatus } from '../../src/chat/chat.ts';
import { renderStatus } from '../../src/chat/notices.ts';

const STATUS: ArchiveStatus = {
  coverage: { articles: 3924, from: '2024-01-02', to: '2025-06-01' },
  ...{ read: 1200, statements: null, speakers: null, sources: 12, problems: 0, version: '1.2.3' },
};
const lines = (status: Partial<ArchiveStatus>, locale: 'de' | 'en'): string =>
  renderStatus({ ...STATUS, ...status }, locale)
    .lines.join('\n')
    .replace(/[\u2066-\u2069]/g, '');

describe('the status while the archive is being read', () => {
  it('says how far that is, and that questions are answered already', () => {
    const german = lines({}, 'de');
    expect(german).toContain('in 1.200 von 3.924 Artikeln');
    expect(german).toContain('Fragen werden schon beantwortet');
    const english = lines({}, 'en');
    expect(english).toContain('in 1,200 of 3,924 articles');
    expect(english).toContain('questions are answered already');
  });

  it('says how many statements there are once all have been read', () => {
    const german = lines({ read: 3924, statements: 51_000, speakers: 1 }, 'de');
    expect(german).toContain('51.000 Aussagen von 1 Sprecher aus 12 Medien');
    expect(german).not.toContain('gesucht');
  });
});
