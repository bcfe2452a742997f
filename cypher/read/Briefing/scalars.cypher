// The scalars of a briefing, which is made outside of the graph.
WITH {title: $title, markdown: $markdown, sources: []} AS this
RETURN this.title AS title,
  this.markdown AS markdown
