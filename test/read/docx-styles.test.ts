import { describe, expect, it } from 'vitest';
import { withoutLatent } from '../../src/read/docx/styles.ts';

describe('styles', () => {
  it('lose the list of those that a document might use, and nothing else', () => {
    const source =
      '<w:styles><w:docDefaults/><w:latentStyles w:count="1"><w:lsdException w:name="heading 1"/></w:latentStyles><w:style/></w:styles>';
    expect(withoutLatent(source)).toBe('<w:styles><w:docDefaults/><w:style/></w:styles>');
  });

  it('stay as they are without such a list, or with one that never ends', () => {
    for (const source of ['<w:styles/>', '<w:styles><w:latentStyles w:count="1"/><w:style/></w:styles>'])
      expect(withoutLatent(source)).toBe(source);
  });
});
