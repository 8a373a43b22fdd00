import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markup } from '../src/markup.ts';

describe('a template', () => {
  it('escapes what is put into it, in text and in attributes', () => {
    const evil = `"><script>alert('x')</script>&`;
    expect(markup`<a title="${evil}">${evil}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</a>',
    );
  });

  it('takes other templates as they are, lists one after the other, and nothing for null', () => {
    const items = ['a', 'b&'].map((item) => markup`<li>${item}</li>`);
    expect(markup`<ul>${items}${null}</ul>${3}`.text).toBe('<ul><li>a</li><li>b&amp;</li></ul>3');
  });

  it('never lets a character of markup out of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = markup`${text}`.text;
        expect(written).not.toMatch(/[<>"']/);
        expect(written.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
  });
});
