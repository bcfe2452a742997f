// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Data = any;

/** How the page condenses the answer of each question of docs/questions, a line each. */
export const condense: Readonly<Record<string, (data: Data) => string[]>> = {
  sado: ({ issue }) =>
    issue.acts.nodes.map(
      (act: Data) =>
        `${act.date}, ${act.type}${act.repeated ? ', again' : ''}, tone ${act.tone}: ${act.summary} ${words(act.citations[0])}`,
    ),
  'once-again': ({ meeting }) =>
    meeting.acts.nodes.map(
      (act: Data) =>
        `${act.type}: ${act.summary} Before: ${act.chain.map((one: Data) => `${one.date} ${one.type}`).join(', ') || 'none is known'}.`,
    ),
  'no-longer-mentioned': ({ compareMeetings }) =>
    compareMeetings.dropped.map((one: Data) => `${one.issue.name}: ${one.baseActs[0].summary}`),
  'no-answer': ({ nodes }) =>
    nodes.flatMap((meeting: Data) =>
      meeting.acts.nodes.map(
        (act: Data) =>
          `${meeting.id.slice('meeting:'.length, 'meeting:2022-02-12'.length)}, to ${act.toward[0].name}: ${act.summary} ${answers(act)}`,
      ),
    ),
  'two-accounts': ({ meeting }) =>
    meeting.accounts.map(
      (one: Data) =>
        `${one.publisher.name}, for ${one.tellsFor.map(({ code }: Data) => code).join(', ') || 'itself'}: ${one.acts.length} acts; only here: ${one.onlyHere.map(({ summary }: Data) => summary).join(' ') || 'nothing'}`,
    ),
  agreed: ({ meeting }) =>
    meeting.acts.nodes.flatMap((act: Data) => [
      `Agreed: ${act.summary}`,
      ...act.about.flatMap((issue: Data) =>
        issue.acts.nodes
          .filter(({ joint }: Data) => joint)
          .map((later: Data) => `${issue.name}, ${later.date}, ${later.type}: ${later.summary}`),
      ),
    ]),
  'after-a-launch': (launches) =>
    Object.values(launches).flatMap((calls: Data) =>
      calls.nodes.map(
        (call: Data) =>
          `${call.startedAt ?? `${call.date}, hour not told`}: ${call.participants.map(({ person }: Data) => person.name).join(' and ')}`,
      ),
    ),
  'beside-a-conference': ({ conference }) => conference.meetings.nodes.map((one: Data) => `${one.date}: ${one.title}`),
  'longest-gap': ({ talkGaps }) =>
    talkGaps.map((gap: Data) => `${gap.days} days: from ${gap.earlier.date} to ${gap.later.date}`),
};

function words({ quote, verbatim, document: { publisher, url } }: Data): string {
  const article = /^(?:Ministry|Embassy)/u.test(publisher.name) ? 'the ' : '';
  const page = `${article}[${publisher.name}](${url})`;
  return verbatim ? `“${quote}” (${page})` : `Our summary of what ${page} published: ${quote}.`;
}

function answers(act: Data): string {
  if (act.answers.length === 0) return 'No answer is recorded.';
  return `Answer: ${act.answers.map((one: Data) => `${one.date} ${one.type}: ${one.summary}`).join(' ')}`;
}
