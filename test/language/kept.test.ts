import { describe, expect, it } from '@jest/globals';
import { createVocabulary } from '../../src/language/create-vocabulary.ts';
import { changeForm, type Form, type Keeper } from '../../src/language/form.ts';
import { keptBy, perForm, perFormFlag } from '../../src/language/kept.ts';
import { testDictionary } from './test-dictionary.ts';

describe('a fact about a form', () => {
  it('is found out once, also when there is none', () => {
    const vocabulary = createVocabulary(testDictionary);
    let asked = 0;
    const firstVowel = perForm(({ text }) => {
      asked += 1;
      return /[aeiou]/.exec(text)?.[0] ?? null;
    });
    expect(firstVowel(vocabulary.form('Werft'))).toBe('e');
    expect(firstVowel(vocabulary.form('Werft'))).toBe('e');
    expect(firstVowel(vocabulary.form('pst'))).toBeNull();
    expect(firstVowel(vocabulary.form('pst'))).toBeNull();
    expect(asked).toBe(2);
  });

  it('is another one for another fact', () => {
    const form: Form = createVocabulary(testDictionary).form('Boot');
    const length = perForm(({ text }) => text.length);
    const last = perForm(({ text }) => text.at(-1));
    expect([length(form), last(form), length(form)]).toEqual([4, 't', 4]);
  });
});

describe('what holds of a form or does not', () => {
  it('is found out once, whether it holds or not, and each by itself', () => {
    const vocabulary = createVocabulary(testDictionary);
    const asked: string[] = [];
    const isLong = perFormFlag(({ text }) => {
      asked.push(text);
      return text.length > 5;
    });
    const isCapital = perFormFlag(({ capitalised }) => capitalised);
    for (const word of ['Lieferung', 'Boot', 'liefert', 'ein'])
      for (const form of [vocabulary.form(word), vocabulary.form(word)])
        expect([isLong(form), isCapital(form)]).toEqual([word.length > 5, /^[A-Z]/.test(word)]);
    expect(asked).toEqual(['Lieferung', 'Boot', 'liefert', 'ein']);
  });
});

describe('a changed form', () => {
  const form = createVocabulary(testDictionary).form('liefert');

  it('is the same word with other readings and the same classes', () => {
    const changed = changeForm(form, { finite: [] });
    expect(changed).toMatchObject({ text: 'liefert', lower: 'liefert', finite: [], classes: form.classes });
    expect(form.finite).not.toEqual([]);
  });

  it('is a name where it is made one, though it is written small', () => {
    const von = createVocabulary(testDictionary).form('von');
    const name = changeForm(von, { capitalised: true, classes: form.classes });
    expect([von.capitalised, von.preposition, name.capitalised, name.preposition]).toEqual([
      false,
      'von',
      true,
      null,
    ]);
  });

  it('knows nothing of what was found out about the first one', () => {
    const isVerb = perFormFlag(({ finite }) => finite.length > 0);
    expect([isVerb(form), isVerb(changeForm(form, { finite: [] }))]).toEqual([true, false]);
  });
});

describe('what somebody keeps', () => {
  it('is made once for each of them', () => {
    const [left, right]: readonly Keeper[] = [{ kept: [] }, { kept: [] }];
    const own = keptBy(() => ({}));
    expect(own(left as Keeper)).toBe(own(left as Keeper));
    expect(own(left as Keeper)).not.toBe(own(right as Keeper));
  });
});

describe('a vocabulary', () => {
  it('gives the same form for the same word, and the forms know where they come from', () => {
    const vocabulary = createVocabulary(testDictionary);
    expect(vocabulary.form('liefert')).toBe(vocabulary.form('liefert'));
    expect(vocabulary.form('liefert').vocabulary).toBe(vocabulary);
  });

  it('shares nothing with another one', () => {
    const [left, right] = [createVocabulary(testDictionary), createVocabulary(testDictionary)];
    expect(left.form('liefert')).not.toBe(right.form('liefert'));
  });
});
