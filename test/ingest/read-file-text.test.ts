import { strToU8, zipSync } from 'fflate';
import { DemarcheError } from '../../src/errors.js';
import { splitPassages } from '../../src/extract/passages.js';
import { documentInputOf } from '../../src/ingest/file/document-input-of.js';
import type { FileItem, FileText } from '../../src/ingest/file/file-text.js';
import { readFileTexts } from '../../src/ingest/file/read-file-text.js';
import { smallPdf } from '../support/small-pdf.js';

/** The one document of a file. */
async function readFileText(bytes: Uint8Array): Promise<FileText> {
  const items = await readFileTexts(bytes);
  expect(items).toHaveLength(1);
  return items[0] as FileText;
}
const read = (text: string) => readFileText(Buffer.from(text));

async function code(bytes: Uint8Array): Promise<string> {
  try {
    await readFileTexts(bytes);
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
    const munich = Buffer.from([0x4d, 0xfc, 0x6e, 0x63, 0x68, 0x65, 0x6e]);
    expect(await code(munich)).toBe('DOCUMENT_UNREADABLE: The file is not text in UTF-8.');
  });

  test('with a mark of byte order is read in the encoding of the mark', async () => {
    const marked = Buffer.from('\uFEFF両外相は会談した。', 'utf16le');
    expect(await readFileText(marked)).toEqual({ text: '両外相は会談した。' });
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

describe('the encoding of a page', () => {
  const hayashi = Buffer.from([0x97, 0xd1, 0x8a, 0x4f, 0x91, 0x8a]); // 林外相 in Shift_JIS
  const chung = Buffer.from([0xc1, 0xa4, 0xc0, 0xc7, 0xbf, 0xeb]); // 정의용 in EUC-KR
  const dash = Buffer.from([0x93, 0x61, 0x94, 0x20, 0x80]); // “a” € in windows-1252
  const page = (head: string, body: Uint8Array) =>
    Buffer.concat([
      Buffer.from(`<!doctype html><html><head>${head}</head><body><p>`),
      body,
      Buffer.from('</p></body></html>'),
    ]);
  const later = `<style>${'a{}'.repeat(500)}</style>`;

  test.each([
    ['Shift_JIS', page('<meta charset="Shift_JIS">', hayashi), '林外相'],
    ['EUC-KR', page('<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">', chung), '정의용'],
    ['windows-1252', page('<meta charset=windows-1252>', dash), '“a” €'],
    ['ISO-8859-1, which browsers read as windows-1252', page('<meta charset="iso-8859-1">', dash), '“a” €'],
    ['one that it declares late', page(`${later}<meta charset="Shift_JIS">`, hayashi), '林外相'],
    [
      'one that XML declares',
      Buffer.concat([Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?>\n'), page('', hayashi)]),
      '林外相',
    ],
    ['UTF-8 without a word', page('', Buffer.from('林外相')), '林外相'],
  ])('is %s', async (_, bytes, text) => {
    expect((await readFileText(bytes)).text).toBe(text);
  });

  test('that is not the declared one is refused with both names', async () => {
    const bytes = page('<meta charset="euc-kr">', Buffer.from([0xff, 0xff]));
    expect(await code(bytes)).toBe('DOCUMENT_UNREADABLE: The file is not text in EUC-KR.');
    await expect(readFileText(bytes)).rejects.toMatchObject({ todo: expect.stringContaining('EUC-KR') });
  });
});

describe('the numbers of lists', () => {
  const text = async (list: string) => (await read(`<!doctype html><html><body>${list}</body></html>`)).text;

  test('of lists within lists are those that a browser prints, in brackets, so that the points around them keep theirs', async () => {
    const nested = await text(
      '<ol><li>Travel<ol><li>Visas</li><li>Flights</li></ol></li><li>Takeshima</li><li value="5">Sado</li><li>Trade</li></ol>',
    );
    expect(nested.split('\n\n')).toEqual([
      ...['1. Travel', '(1) Visas', '(2) Flights'],
      ...['2. Takeshima', '5. Sado', '6. Trade'],
    ]);
    expect(splitPassages(nested)).toEqual([
      { number: 1, text: 'Travel\n\nVisas\n\nFlights' },
      ...[
        { number: 2, text: 'Takeshima' },
        { number: 5, text: 'Sado' },
        { number: 6, text: 'Trade' },
      ],
    ]);
  });

  test.each([
    ['<ol start="3"><li>C</li><li>D</li></ol>', ['3. C', '4. D']],
    ['<ol reversed><li>C</li><li>D</li></ol>', ['2. C', '1. D']],
    ['<ol start="none"><li>C</li></ol>', ['1. C']],
    ['<ol type="a" start="26"><li>C</li><li>D</li></ol>', ['z. C', 'aa. D']],
    ['<ol type="I" start="9"><li>C</li><li value="14">D</li></ol>', ['IX. C', 'XIV. D']],
    ['<ol><li>A<ul><li>C</li></ul></li><li>D</li></ol>', ['1. A', '- C', '2. D']],
  ])('%s', async (list, points) => {
    expect((await text(list)).split('\n\n')).toEqual(points);
  });
});

test('a page with a very long list is read, and one of elements without end is refused', async () => {
  const list = await read(`<html><body><ol>${'<li>They met.</li>'.repeat(5_000)}</ol></body></html>`);
  expect(list).toMatchObject({ text: expect.stringMatching(/5000\. They met\.$/u) });
  for (const page of [`<html>${'<div>'.repeat(100_000)}`, `<html>${'<p>They <b>met</b>.</p>'.repeat(200_000)}`]) {
    await expect(read(page)).rejects.toMatchObject({ code: 'DOCUMENT_TOO_LONG' });
  }
});

describe('what is no document is refused by name', () => {
  test.each([
    ['JSON', Buffer.from('{"title": "Talks"}')],
    ['an RTF document', Buffer.from('{\\rtf1\\ansi Talks}')],
    ['a PNG image', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['a JPEG image', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['a TIFF image', Buffer.from('49492a0008000000', 'hex')],
    ['an SVG image', Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a document, spreadsheet or presentation of an old Office', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
  ])('%s', async (name, bytes) => {
    expect(await code(bytes)).toBe(`DOCUMENT_UNREADABLE: The file is ${name}, which is not read.`);
  });

  test('a text that begins with a bracket is a text', async () => {
    expect((await read('[1] The two Ministers met.')).text).toBe('[1] The two Ministers met.');
  });
});

describe('a mail', () => {
  const mail = (...lines: string[]) =>
    [
      'Received: from a (a.example.org [192.0.2.1])',
      ' by b.example.org; Mon, 28 Feb 2022 16:00:05 +0000',
      'From: Press Office <press@example.org>',
      'Date: Tue, 01 Mar 2022 01:00:00 +0900 (JST)',
      `Subject: =?UTF-8?B?${Buffer.from('日韓外相会談').toString('base64')}?=`,
      'MIME-Version: 1.0',
      ...lines,
    ].join('\r\n');
  const parts = [
    ...['Content-Type: multipart/alternative; boundary=part', '', '--part'],
    ...['Content-Type: text/plain; charset=utf-8', '', 'See the page.', '--part'],
    ...['Content-Type: text/html; charset=windows-1252', 'Content-Transfer-Encoding: quoted-printable', ''],
    '<html><head><title>No</title><style>p{}</style></head><body><div style=3D"display: none">Peek</div>',
    '<p>They called it =93fra=\r\nnk=94.</p><ol><li>Travel</li><li>Trade</li></ol></body></html>',
    '--part--',
  ];

  test('is its HTML part, with the subject as title and the day of the sender', async () => {
    expect(await read(mail('Archived-At: <https://example.org/press/1>', ...parts))).toEqual({
      url: 'https://example.org/press/1',
      title: '日韓外相会談',
      publishedOn: '2022-03-01',
      text: 'They called it “frank”.\n\n1. Travel\n\n2. Trade',
    });
  });

  test('in plain text is read in its encoding', async () => {
    const head = mail('Content-Type: text/plain; charset=iso-2022-jp', 'Content-Transfer-Encoding: 7bit', '', '');
    const hayashi = Buffer.from('1b24424e533330416a1b2842', 'hex');
    const { text } = await readFileText(Buffer.concat([Buffer.from(head), hayashi]));
    expect(text).toBe('林外相');
  });

  test('without text is refused', async () => {
    const empty = mail('Content-Type: application/pdf', 'Content-Transfer-Encoding: base64', '', 'JVBERi0=');
    expect(await code(Buffer.from(empty))).toBe('DOCUMENT_UNREADABLE: The mail has no text.');
  });
});

describe('a .docx file', () => {
  const paragraph = (text: string, list = '') =>
    `<w:p><w:pPr>${list}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const point = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const xmlns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packed = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const docx = (body: string) =>
    packed({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
      'word/numbering.xml': `<w:numbering ${xmlns}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      'word/document.xml': `<w:document ${xmlns}><w:body>${body}</w:body></w:document>`,
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Talks &amp; calls</dc:title></cp:coreProperties>',
    });

  test('is its paragraphs and numbered points, with the title of its properties', async () => {
    const bytes = docx(
      `${paragraph('The two Ministers met.')}${paragraph('Travel', point)}${paragraph('Trade', point)}`,
    );
    expect(await readFileText(bytes)).toEqual({
      title: 'Talks & calls',
      text: 'The two Ministers met.\n\n1. Travel\n\n2. Trade',
    });
  });

  test('that is empty or damaged is refused', async () => {
    expect(await code(docx(''))).toBe('DOCUMENT_UNREADABLE: The .docx file cannot be read: it has no text.');
    expect(await code(docx(paragraph('Met.')).slice(0, 300))).toBe(
      'DOCUMENT_UNREADABLE: The .docx file cannot be read: it is damaged.',
    );
  });

  test.each([
    ['a spreadsheet', { 'xl/workbook.xml': '<workbook/>' }],
    ['a presentation', { 'ppt/presentation.xml': '<p/>' }],
    ['an OpenDocument or EPUB file', { mimetype: 'application/vnd.oasis.opendocument.text' }],
    ['a ZIP archive', { 'a.txt': 'Talks' }],
  ])('%s is refused by name', async (name, files) => {
    expect(await code(packed(files as Record<string, string>))).toBe(
      `DOCUMENT_UNREADABLE: The file is ${name}, which is not read.`,
    );
  });
});

describe('a feed', () => {
  const told = (items: readonly FileItem[]) =>
    items.map((item) =>
      'refused' in item ? { ...item, refused: `${item.refused.code}: ${item.refused.todo}` } : item,
    );
  const feed = async (text: string, url?: string) =>
    told(await readFileTexts(Buffer.from(text), url === undefined ? {} : { url }));
  const long = 'The two Ministers had exchanges on cross-border travel at length. '.repeat(10).trim();

  test('of RSS is a document for each item, with the whole text', async () => {
    const rss = `<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="a.css"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
      <link>https://example.org/</link><language>en-us</language>
      <item><title>Talks &amp;amp; calls</title><link>https://example.org/1</link><pubDate>Tue, 01 Mar 2022 01:00:00 +0900</pubDate>
        <description>They met &amp;hellip;</description>
        <content:encoded><![CDATA[<p>They met.</p><ol><li>Travel</li><li>Trade</li></ol>]]></content:encoded></item>
      <item><title>Second</title><guid>https://example.org/2</guid><description>&lt;p&gt;${long}&lt;/p&gt;</description></item>
      <item><title>Third</title><link>/3</link><description>The two Ministers met and …</description></item>
      <item><title>Fourth</title><guid isPermaLink="false">4</guid><description>${long} ... Read more</description></item>
      </channel></rss>`;
    expect(await feed(rss)).toEqual([
      {
        url: 'https://example.org/1',
        title: 'Talks & calls',
        publishedOn: '2022-03-01',
        language: 'en-us',
        text: 'They met.\n\n1. Travel\n\n2. Trade',
      },
      { url: 'https://example.org/2', title: 'Second', language: 'en-us', text: long },
      {
        url: 'https://example.org/3',
        title: 'Third',
        language: 'en-us',
        refused: 'DOCUMENT_UNREADABLE: Read the whole: demarche ingest https://example.org/3',
      },
      {
        title: 'Fourth',
        language: 'en-us',
        refused: 'DOCUMENT_UNREADABLE: Send the page that it points to.',
      },
    ]);
  });

  test('of Atom is a document for each entry; a summary is no text', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>News</title>
      <entry><id>urn:1</id><title type="html">Talks &amp;amp; calls</title><link href="/1"/>
        <published>2022-03-01T01:00:00+09:00</published><updated>2022-03-05T00:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They <b>met</b> again.</p></div></content></entry>
      <entry><id>urn:2</id><title>A &lt;b&gt; title</title><link rel="alternate" href="https://example.org/2"/>
        <summary>${long}</summary></entry></feed>`;
    expect(await feed(atom, 'https://example.org/feed')).toEqual([
      {
        url: 'https://example.org/1',
        title: 'Talks & calls',
        publishedOn: '2022-03-01',
        language: 'en',
        text: 'They met again.',
      },
      {
        url: 'https://example.org/2',
        title: 'A <b> title',
        language: 'en',
        refused: 'DOCUMENT_UNREADABLE: Read the whole: demarche ingest https://example.org/2',
      },
    ]);
  });

  test('that is broken or empty is refused', async () => {
    expect(await code(Buffer.from('<rss version="2.0"><channel><title>News</title></channel></rss>'))).toBe(
      'DOCUMENT_UNREADABLE: The feed has no items.',
    );
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
