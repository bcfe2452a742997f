// The address of the document, with the words to which a browser scrolls: those that somebody saw in the original, or the
// first and the last of the publisher's own words.
WITH {passageId: $passageId, start: $start, end: $end, locator: $locator} AS this
MATCH (document:Document)-[:HAS_PASSAGE]->(passage:Passage {id: this.passageId})
WITH document.url AS url,
  this.locator AS locator,
  CASE
    WHEN coalesce(passage.wording, 'VERBATIM') = 'VERBATIM' AND this.start IS NOT NULL
    THEN replace(replace(substring(passage.text, this.start, this.end - this.start), '\r', ' '), '\t', ' ')
    ELSE ''
  END AS words
WITH url,
  locator,
  [line IN split(words, '\n') WHERE trim(line) <> '' | [word IN split(line, ' ') WHERE word <> '']] AS lines
WITH url,
  CASE
    WHEN locator IS NOT NULL THEN [locator]
    WHEN lines = [] THEN []
    WHEN size(lines) = 1 AND size(head(lines)) = 1 AND size(head(head(lines))) > 24
    THEN [left(head(head(lines)), 8), right(head(head(lines)), 8)]
    WHEN size(lines) = 1 AND size(head(lines)) <= 8
    THEN [reduce(text = head(head(lines)), word IN tail(head(lines)) | text + ' ' + word)]
    ELSE [words IN [head(lines)[..4], last(lines)[-4..]] |
      reduce(text = head(words), word IN tail(words) | text + ' ' + word)]
  END AS ends
WITH url,
  [text IN ends |
    reduce(
      written = text,
      sign IN [
        ['%', '%25'],
        ['&', '%26'],
        ['-', '%2D'],
        [',', '%2C'],
        [' ', '%20'],
        ['"', '%22'],
        ['#', '%23'],
        ['<', '%3C'],
        ['>', '%3E'],
        ['[', '%5B'],
        ['\\', '%5C'],
        [']', '%5D'],
        ['^', '%5E'],
        ['`', '%60'],
        ['{', '%7B'],
        ['|', '%7C'],
        ['}', '%7D']
      ] |
      replace(written, sign[0], sign[1])
    )] AS ends
WITH CASE
  WHEN ends = [] THEN url
  ELSE url +
    CASE WHEN url CONTAINS '#' THEN ':~:text=' ELSE '#:~:text=' END +
    reduce(text = head(ends), other IN tail(ends) | text + ',' + other)
END AS node
RETURN node
