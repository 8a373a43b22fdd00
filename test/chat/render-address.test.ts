import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderAddress } from '../../src/chat/render-address.ts';

describe('an address', () => {
  it.each(['https://kuestenblatt.example/kran?a=1&b=2', 'http://inselbote.example', 'https://x.example/ä'])(
    '%s stays as it is',
    (address) => {
      expect(renderAddress(address)).toBe(address);
    },
  );

  it('keeps its link where it has brackets, apostrophes or spaces', () => {
    expect(renderAddress("https://x.example/Kran_(Hafen)/it's a|b")).toBe(
      'https://x.example/Kran_%28Hafen%29/it%27s%20a%7Cb',
    );
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/hosts',
    'kuestenblatt.example/kran',
    'https://person:secret@x.example/',
    'http://[::1]/',
    `https://x.example/${'x'.repeat(500)}`,
  ])('%s is none to link', (address) => {
    expect(renderAddress(address)).toBeNull();
  });

  it('holds nothing that markup could take for its own', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        expect(renderAddress(`https://x.example/${path}`) ?? '').not.toMatch(/[\s<>|"'()[\]\\]/);
      }),
    );
  });
});
