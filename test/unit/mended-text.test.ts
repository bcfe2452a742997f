import { mendedText } from '../../src/ingest/mended-text.js';

describe('a text is mended of what a printer did to it', () => {
  test.each([
    ['ligatures', 'The ﬁrst oﬃcials reaﬃrmed the conﬂict', 'The first officials reaffirmed the conflict'],
    ['soft hyphens', 'con\u00ADsul\u00ADta\u00ADtions', 'consultations'],
    ['a soft hyphen at the end of a line', 'consul\u00AD\ntations', 'consultations'],
    ['signs of no width', '\uFEFFTakes\u200Bhima', 'Takeshima'],
    ['a word divided at the end of a line', 'held consul-\ntations in Tokyo', 'held consultations in Tokyo'],
    ['the same with the end of a line of Windows', 'held consul-\r\n  tations', 'held consultations'],
    ['a compound keeps its hyphen', 'on cross-\nborder travel', 'on cross-border travel'],
    ['what only begins like a compound does not', 'high-\nlighted the free-\ndom', 'highlighted the freedom'],
    [
      'a name keeps its hyphen',
      'the Japan-\nROK talks, Chung Eui-\nyong; Eui-yong',
      'the Japan-ROK talks, Chung Eui-yong; Eui-yong',
    ],
    [
      'the text itself tells',
      'a follow-\nup, the followup; re-\nentry, the re-entry',
      'a followup, the followup; re-entry, the re-entry',
    ],
    ['a hyphen that stands for a part', 'short-\nand long-term', 'short-\nand long-term'],
    [
      'a dash and a list stay',
      'Talks -\nTokyo\n- a point\n\nNext-\n\nparagraph',
      'Talks -\nTokyo\n- a point\n\nNext-\n\nparagraph',
    ],
  ])('%s', (_, text, mended) => {
    expect(mendedText(text)).toBe(mended);
  });
});
