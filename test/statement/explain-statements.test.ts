import { describe, expect, it } from '@jest/globals';
import { explainStatements } from '../../src/statement/explain-statements.ts';
import { testReader } from '../reading/test-reader.ts';

describe('explainStatements', () => {
  it('marks statement, cue and speaker and names the rule', () => {
    const text = 'Am Freitag sagte Lena Vogt, dass die Brücke halte.';
    const article = {
      id: 'a',
      title: '',
      text,
      publishedAt: '2024-03-20',
      source: null,
      url: null,
      language: 'de',
    };
    const lines = explainStatements(testReader.readArticle(article));
    expect(lines[0]).toBe(`Satz 1: ${text}`);
    expect(lines).toContain('  Aussage: Am Freitag ‹sagte› {Lena Vogt}, 〔dass die Brücke halte〕.');
    expect(lines).toContain('    Art indirect, Regel „verb with clause“, Auslöser sagte (sagen)');
    expect(lines).toContain('    Sprecher Lena Vogt, person, im Satz „Lena Vogt“: mit Namen');
    expect(lines).toContain('    Datum 2024-03-15 („Am Freitag“)');
  });
});
