// Which acts of 12 February 2022 repeat earlier ones, and back to which day does the chain lead?
// The last day of a chain is the earliest that is recorded here. It need not be the first time.
MATCH chain = (act:Act {date: date('2022-02-12')})-[:REPEATED]->*(earliest:Act)
WHERE length(chain) > 0 AND NOT EXISTS { (earliest)-[:REPEATED]->() }
RETURN act.summary AS act, [step IN nodes(chain) | toString(step.date) + ' ' + step.type] AS chain
ORDER BY act
