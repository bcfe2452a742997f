import './review.css';
import { useState } from 'react';
import { Link } from 'wouter';
import { ReadingCountsDocument, ReadingsDocument, type ReadingsQuery } from '../../generated/explorer/review.js';
import { useEditorAnswer } from '../editor/ask-as-editor.js';
import { ForEditors } from '../editor/sign-in.js';
import { Day } from '../shared/day.js';
import { Heading } from '../shared/heading.js';
import { Pager } from '../shared/pager.js';
import { Fault, Loading } from '../shared/waiting.js';
import { counted } from '../shared/wording.js';
import { text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';
import { forgetDecisions, keptDecisions } from './decide/kept-decisions.js';
import { DecideSeveral } from './decide-several.js';
import { filterOf, orderOf, QueueFilter, queueParams, type WantedReadings } from './queue-filter.js';
import { reviewPageOf } from './review-url.js';

const params = { ...queueParams, after: text };

/** The queue: documents with proposals or unknown words that nobody has decided yet. */
export default function Review() {
  return (
    <>
      <Heading>Review</Heading>
      <ForEditors onSignOut={forgetDecisions}>
        <Queue />
      </ForEditors>
    </>
  );
}

type Waiting = ReadingsQuery['readings']['nodes'][number];

function Queue() {
  const [{ after, ...wanted }, change] = useUrlState(params);
  const filter = filterOf(wanted);
  const { data, fault, loading, again } = useEditorAnswer(ReadingsDocument, {
    filter,
    orderBy: orderOf(wanted),
    first: 50,
    after: after ?? null,
  });
  const choices = useEditorAnswer(ReadingCountsDocument, {});
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState('');
  const readings = data?.readings;
  const here = readings?.nodes ?? [];
  const chosen = here.filter(({ document }) => selected.has(document.id));
  return (
    <>
      <p>
        <Link href="/review/new">Add a document</Link>. <Link href="/planned">Add a talk to come</Link>.{' '}
        <Link href="/changes">All changes</Link>
      </p>
      <QueueFilter
        value={wanted}
        counts={choices.data?.readingCounts ?? []}
        onChange={(next) => change({ ...next, after: undefined })}
      />
      {fault && <Fault fault={fault} again={again} />}
      {loading && <Loading />}
      {readings && (
        <>
          <p role="status">{found(readings.totalCount, filter !== null, wanted.order)}</p>
          {here.length > 0 && (
            <DecideSeveral
              documents={chosen.map(({ document }) => document)}
              all={chosen.length === here.length}
              onAll={(all) => select(new Set(all ? here.map(({ document }) => document.id) : []))}
              say={say}
              onDone={() => {
                void again();
                void choices.again();
              }}
            />
          )}
          <p className="said small" role="status">
            {said}
          </p>
          <ul className="queue">
            {here.map((waiting) => (
              <QueueItem
                key={waiting.document.id}
                waiting={waiting}
                selected={selected.has(waiting.document.id)}
                onSelect={(on) => {
                  const next = new Set(selected);
                  if (on) next.add(waiting.document.id);
                  else next.delete(waiting.document.id);
                  select(next);
                }}
              />
            ))}
          </ul>
          <Pager
            shown={here.length}
            total={readings.totalCount}
            page={readings.pageInfo}
            next={wanted.order === 'newest' ? 'Show older' : 'Show more'}
          />
        </>
      )}
    </>
  );
}

function QueueItem({
  waiting: { document, meetings, ...open },
  selected,
  onSelect,
}: {
  readonly waiting: Waiting;
  readonly selected: boolean;
  onSelect(on: boolean): void;
}) {
  const begun = Object.keys(keptDecisions(document.id).decided).length;
  return (
    <li>
      <input
        type="checkbox"
        aria-label={`Select ${document.title}`}
        checked={selected}
        onChange={({ target }) => onSelect(target.checked)}
      />
      <Link href={reviewPageOf(document.id)}>{document.title}</Link>
      <span className="small muted">
        {document.publisherName}, <Day date={document.publishedOn} />
        {meetings.length > 0 && `: ${meetings.map(({ title }) => title).join('; ')}`}
      </span>
      <span className="badge" data-status="PROPOSED">
        {wouldAdd(open)}
        {begun > 0 && `; ${counted(begun, 'decision')} not sent`}
      </span>
    </li>
  );
}

/** What the decisions about a document can add to the graph, and what they wait for. */
function wouldAdd({
  openMeetings,
  openActs,
  openReferences,
  openWords,
}: Pick<Waiting, 'openMeetings' | 'openActs' | 'openReferences' | 'openWords'>): string {
  const parts: [number, string][] = [
    [openMeetings, 'new talk'],
    [openActs, 'act'],
    [openReferences, 'reference'],
    [openWords, 'unknown word'],
  ];
  return parts.flatMap(([count, word]) => (count > 0 ? [counted(count, word)] : [])).join(', ');
}

function found(count: number, filtered: boolean, order: WantedReadings['order']): string {
  const first = order === 'newest' ? 'the newest first' : 'those with the most to add first';
  if (count > 0) return `${counted(count, 'document')} with open proposals or unknown words, ${first}.`;
  return filtered ? 'No document of the queue is like that.' : 'No documents are waiting for review.';
}
