// In how many recorded talks did Japan and the ROK take part together, by year and mode?
MATCH (:Country)-[met:MET {pair: 'JP-KR'}]->(:Country)
MATCH (meeting:Meeting {id: met.meetingId})
RETURN meeting.date.year AS year, meeting.mode AS mode, count(*) AS talks
ORDER BY year, mode
