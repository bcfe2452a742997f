// A proposal that is another report of an act that the graph has becomes a citation of that act.
CREATE INDEX proposed_act_became IF NOT EXISTS FOR (n:ProposedAct) ON (n.becameId);
