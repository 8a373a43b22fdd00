import { describe, expect, it } from '@jest/globals';
import { openTestPage } from './test-page.ts';

const article = (id: string, text: string) => ({
  ...{ id, title: 'Aus der Stadt', publishedAt: '2025-03-10', source: 'Küstenblatt', url: null },
  ...{ language: 'de', text },
});

describe('a page that was shown before', () => {
  it('is made anew when the articles begin to complete each other, and says where a name is from', async () => {
    const page = await openTestPage();
    page.corpus.add(
      article('kurz', 'Gesundheitsminister Wehrmut sagte, dass die Klinik in Lüttnow offen bleibt.'),
    );
    page.corpus.add(article('lang', 'Gesundheitsminister Jan Wehrmut reiste nach Ahlstedt.'));
    for (const { id } of page.corpus.heads()) page.corpus.statements(id);
    const show = async () => (await page.get('/artikel?id=kurz&lang=de')).text();
    const before = await show();
    expect(before).toContain('Wehrmut');
    expect(before).not.toContain('aus anderen Artikeln');
    page.corpus.useRegister();
    const after = await show();
    expect(after).toContain('Jan Wehrmut');
    expect(after).toContain('aus anderen Artikeln');
  });
});
