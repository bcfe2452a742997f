import { DemarcheError } from '../../src/errors.js';
import { documentInputOf } from '../../src/ingest/file/document-input-of.js';
import { readFileText } from '../../src/ingest/file/read-file-text.js';
import { smallPdf } from '../support/small-pdf.js';

const read = (text: string) => readFileText(Buffer.from(text));

async function code(bytes: Uint8Array): Promise<string> {
  try {
    await readFileText(bytes);
    return 'none';
  } catch (error) {
    return error instanceof DemarcheError ? `${error.code}: ${error.message}` : String(error);
  }
}

describe('plain text', () => {
  test('tells by header lines what it is', async () => {
    expect(
      await read(
        'url: https://example.org/a\ntitle: A talk: in short\npublished: 2022-03-01\npublisher: MOFA Japan\ncomplete: yes\nwording: ours\n\n1. One.\n\n2. Two.',
      ),
    ).toEqual({
      url: 'https://example.org/a',
      title: 'A talk: in short',
      publishedOn: '2022-03-01',
      publisher: 'MOFA Japan',
      wording: 'SUMMARY',
      text: '1. One.\n\n2. Two.',
    });
  });

  test.each([
    ['verbatim', 'VERBATIM'],
    ['Translation by us', 'TRANSLATION'],
    ['own words, paragraph by paragraph', 'SUMMARY'],
  ])('told to be %s has the wording %s', async (told, wording) => {
    expect(await read(`title: A talk\nwording: ${told}\n\nText.`)).toMatchObject({ wording });
  });

  test('without header lines is text from its first word on', async () => {
    expect(await read('\uFEFFminister: said so\r\n\r\nNext.')).toEqual({ text: 'minister: said so\n\nNext.' });
  });

  test('in another encoding is refused', async () => {
    expect(await code(Buffer.from([0x4d, 0xfc, 0x6e, 0x63, 0x68, 0x65, 0x6e]))).toMatch(/^DOCUMENT_UNREADABLE/u);
  });
});

describe('an HTML page', () => {
  const point = (what: string) =>
    `<li>The two Ministers had exchanges on <b>${what}</b>, and each of them explained the position of his side at length.</li>`;
  const page = `<!doctype html><html lang="en"><head><title>Talks | Ministry</title>
    <link rel="canonical" href="https://example.org/talks/1.html">
    <meta property="og:site_name" content="Ministry of Foreign Affairs of Japan">
    <meta property="article:published_time" content="2022-03-01T09:00:00+09:00"></head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/about">About the Ministry</a></li></ul></nav>
    <main><article><h1>Talks</h1>
    <p>On March 1, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan,
       held a meeting with Mr. Chung Eui-yong, Minister of Foreign Affairs of the ROK. The overview is as follows:</p>
    <ol>${point('Takeshima')}${point('cross-border travel')}${point('the comfort women issue')}</ol></article></main>
    <footer><p>Copyright and <a href="/terms">terms of use</a></p></footer></body></html>`;

  test('is its main text, with the numbers of its points, and what its head says', async () => {
    const { text, ...told } = await read(page);
    expect(told).toEqual({
      url: 'https://example.org/talks/1.html',
      title: expect.stringContaining('Talks'),
      publishedOn: '2022-03-01',
      publisher: 'Ministry of Foreign Affairs of Japan',
      language: 'en',
    });
    expect(text).toContain('Minister for Foreign Affairs of Japan, held a meeting');
    expect(text).toMatch(/\n\n2\. The two Ministers had exchanges on cross-border travel, and/u);
    expect(text).not.toMatch(/About the Ministry|terms of use/u);
  });
});

describe('a PDF', () => {
  test('is its text, lines that stand closely being one paragraph', async () => {
    const pdf = smallPdf('Talks of March 1', [
      ['On March 1 the two Ministers', 700],
      ['held a meeting (in Tokyo).', 686],
      ['1. They had exchanges on', 658],
      ['cross-border travel.', 644],
      ['- 1 -', 40],
    ]);
    expect(await readFileText(pdf)).toEqual({
      title: 'Talks of March 1',
      text: 'On March 1 the two Ministers\nheld a meeting (in Tokyo).\n\n1. They had exchanges on\ncross-border travel.',
    });
  });

  test('that is broken, or has pictures only, is refused', async () => {
    expect(await code(Buffer.from('%PDF-1.4\nnothing'))).toMatch(/^DOCUMENT_UNREADABLE: The PDF cannot be read: /u);
    expect(await code(smallPdf('Scan', []))).toBe(
      'DOCUMENT_UNREADABLE: The PDF cannot be read: it has no text: its pages may be pictures.',
    );
  });
});

test('options go before what a file says, and what nobody tells is named', async () => {
  const told = { url: 'https://example.org/b', publisher: 'NHK' };
  const file = { text: 'Text.', url: 'https://example.org/a', title: 'Talk', publishedOn: '2022-03-01' };
  expect(documentInputOf(file, told)).toEqual({ ...file, ...told });
  try {
    documentInputOf({ text: 'Text.' }, { url: 'https://example.org/b' });
    throw new Error('It was read.');
  } catch (error) {
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', todo: 'Give --title, --publisher, --published-on.' });
  }
});
