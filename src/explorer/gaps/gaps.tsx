import '../shared/lists.css';
import { useId } from 'react';
import { Link } from 'wouter';
import { TalksWithoutTextsDocument } from '../../generated/explorer/gaps.js';
import { useAnswer } from '../data/use-answer.js';
import { ChosenThings } from '../find/chosen-things.js';
import { Heading } from '../shared/heading.js';
import { Held } from '../shared/held.js';
import { Pager, usePage } from '../shared/pager.js';
import { Waiting } from '../shared/waiting.js';
import { counted } from '../shared/wording.js';
import { pageOf } from '../url/page-of.js';
import { oneOf, text, texts } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';

/** What may be missing, as it is asked for and as a person chooses it. */
const missing = {
  OWN_SUMMARY: 'Part of a party’s own text, or all of it',
  REPORTED: 'All of a party’s own text',
  NOT_HELD: 'A party’s own text and all reports of it',
} as const;
type Missing = keyof typeof missing;

const params = { of: texts, missing: oneOf(Object.keys(missing) as Missing[], 'OWN_SUMMARY'), after: text };

/** The talks of which texts are missing: what somebody could look for and bring in. */
export default function Gaps() {
  const [{ of, missing: chosen }, change] = useUrlState(params);
  const after = usePage();
  const codes = of.filter((id) => id.startsWith('country:')).map((id) => id.slice('country:'.length));
  const organizations = of.filter((id) => !id.startsWith('country:'));
  const answer = useAnswer(TalksWithoutTextsDocument, {
    ids: [...of],
    filter: {
      heldAtMost: chosen,
      ...(codes.length > 0 && { parties: codes }),
      ...(organizations.length > 0 && { organizations }),
    },
    after: after ?? null,
  });
  const select = useId();
  const { data, loading } = answer;
  const parties = (data?.nodes ?? []).flatMap((party) => (party && 'name' in party ? [party] : []));
  return (
    <>
      <Heading>Texts not held</Heading>
      <p>
        What is not held here may have been published all the same. Whoever has such a text can{' '}
        <Link href="/review/new">bring it in</Link>.
      </p>
      <p className="no-print">
        <label htmlFor={select}>What is missing</label>{' '}
        <select
          id={select}
          value={chosen}
          onChange={({ target }) => change({ missing: target.value as Missing, after: undefined })}
        >
          {Object.entries(missing).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </p>
      <ChosenThings
        things={parties}
        label={parties.length === 0 ? 'A country or an organization' : 'Add a country or an organization'}
        unknown={loading ? [] : of.filter((id) => !parties.some((party) => party.id === id))}
        types={['COUNTRY', 'ORGANIZATION']}
        onPick={({ id }) => change({ of: [...new Set([...of, id])], after: undefined })}
        onRemove={(id) => change({ of: of.filter((other) => other !== id), after: undefined })}
      />
      {!data && <Waiting for={answer} />}
      {data && (
        <section aria-label="Talks" aria-busy={loading}>
          <p className="muted">
            {data.meetings.totalCount === 0
              ? 'No such talk is recorded here.'
              : `${counted(data.meetings.totalCount, 'talk')}.`}
          </p>
          <ul className="meeting-list">
            {data.meetings.nodes.map((meeting) => (
              <li key={meeting.id}>
                <time dateTime={meeting.date}>{meeting.date}</time>
                <div>
                  <Link href={pageOf(meeting.id)}>{meeting.title}</Link>
                  <Held meeting={meeting} />
                </div>
              </li>
            ))}
          </ul>
          <Pager
            shown={data.meetings.nodes.length}
            total={data.meetings.totalCount}
            page={data.meetings.pageInfo}
            next="Show earlier talks"
          />
        </section>
      )}
    </>
  );
}
