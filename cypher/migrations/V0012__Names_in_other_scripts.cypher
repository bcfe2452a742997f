// A thing has its names in other scripts as a list, with the language of each. Before, it had one name without a language.
// The script tells Korean and Japanese; for Chinese characters alone the country of the thing decides.
MATCH (node:Country|Person|Nomination)
WHERE node.nativeName IS NOT NULL
WITH node, COLLECT {
  MATCH (node)-[:HELD]->(:Office)-[:OFFICE_OF]->(country:Country)
  RETURN country.code AS code
  UNION
  MATCH (country:Country)-[:NOMINATED]->(node)
  RETURN country.code AS code
  UNION
  WITH node
  WHERE node:Country
  RETURN node.code AS code
} AS codes
SET node.nativeNames = [node.nativeName],
  node.nativeNameLanguages = [CASE
    WHEN node.nativeName =~ '.*\\p{IsHangul}.*' THEN 'ko'
    WHEN node.nativeName =~ '.*(\\p{IsHiragana}|\\p{IsKatakana}).*' THEN 'ja'
    WHEN NOT node.nativeName =~ '.*\\p{IsHan}.*' THEN 'und'
    WHEN 'JP' IN codes THEN 'ja'
    WHEN 'CN' IN codes OR 'TW' IN codes THEN 'zh'
    ELSE 'und'
  END]
REMOVE node.nativeName, node.siteNativeName;
// The full-text search reads the lists.
DROP INDEX names IF EXISTS;
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Country|Person|Organization|Issue|Nomination|Meeting|Document)
ON EACH [n.name, n.title, n.aliases, n.nativeNames, n.placeName, n.description]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CALL db.awaitIndex('names', 600);
