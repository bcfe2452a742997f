import { namesIn } from '../../src/ingest/reread.js';

describe('the names by which waiting documents are found', () => {
  test('are those of all things of an addition, and of people the first and last word', () => {
    const input = {
      source: 'https://example.org/',
      persons: [
        {
          name: 'Mélanie Joly',
          nativeNames: [{ name: 'ジョリー', language: 'ja' }],
          aliases: ['M. Joly'],
          tenures: [{ officeTitle: 'Minister of Foreign Affairs', of: 'CA' }],
        },
      ],
      issues: [{ name: 'Arctic Council', description: 'Its work', cues: ['arctic council ministerial'] }],
      places: [
        { city: 'Nuuk', country: 'GL' },
        { country: 'IS', nativeNames: [{ name: 'Ísland', language: 'is' }] },
      ],
    };
    expect(namesIn(input)).toEqual([
      'Mélanie Joly',
      'Mélanie',
      'Joly',
      'ジョリー',
      'ジョリー',
      'ジョリー',
      'M. Joly',
      'Joly',
      'Minister of Foreign Affairs',
      'Arctic Council',
      'arctic council ministerial',
      'Nuuk',
      'Ísland',
      'country:IS',
    ]);
  });

  test('are none of an edit that names nothing', () => {
    expect(namesIn({ durationMinutes: 40, description: 'A talk' })).toEqual([]);
    expect(namesIn(null)).toEqual([]);
  });
});
