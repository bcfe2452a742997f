// The documents that a briefing cites, in the order of their numbers.
WITH {title: $title, markdown: $markdown, sources: []} AS this
UNWIND this.sources AS node
RETURN node
ORDER BY node.number
