// What a person may type: names, aliases, native scripts, titles, places and summaries.
// The standard analyzer finds whole Latin words, slips and whole Han names; the cjk analyzer finds parts of names in
// Hangul and Han. Two indexes need different properties (Neo4j refuses a second one over the same).
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Country|Person|Organization|Issue|Nomination|Meeting|Document)
ON EACH [n.name, n.title, n.aliases, n.nativeName, n.placeName, n.description]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX native_names IF NOT EXISTS
FOR (n:Country|Person|Organization|Issue|Nomination|Meeting|Document)
ON EACH [n.nativeText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX act_summaries IF NOT EXISTS
FOR (n:Act)
ON EACH [n.summary]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
