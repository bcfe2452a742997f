// Planned talks whose last day is before a day: no text tells whether they were held.
MATCH (plan:PlannedMeeting)
WHERE plan.date < date($today) AND plan.id IS NOT NULL AND all(day IN plan.days WHERE day < date($today))
RETURN plan.id AS id, plan.title AS title, toString(plan.date) AS date
ORDER BY plan.date, plan.id
LIMIT 100
