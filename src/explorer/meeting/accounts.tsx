import { Link } from 'wouter';
import { MeetingAccountsDocument, type MeetingAccountsQuery } from '../../generated/explorer/meeting.js';
import { useAnswer } from '../data/use-answer.js';
import { ActSentence } from '../shared/act-sentence.js';
import { LinkedNames } from '../shared/name.js';
import { Waiting } from '../shared/waiting.js';
import { listed, partyInSentence } from '../shared/wording.js';
import { pageOf } from '../url/page-of.js';
import { groupByIssue } from './acts-by-issue.js';

/**
 * What each side tells of a meeting, an issue a row; what only one tells is marked. That a side does not mention something is said
 * only where its own text is held whole.
 */
export function Accounts({ meeting }: { readonly meeting: string }) {
  const answer = useAnswer(MeetingAccountsDocument, { id: meeting });
  const { data } = answer;
  if (!data) return <Waiting for={answer} />;
  const accounts = data.meeting?.accounts ?? [];
  const sides = accountsBySide(accounts);
  if (sides.length === 0) return <p className="muted">No document that reports on this meeting is held here.</p>;
  const whole = new Set(
    data.meeting?.coverage.flatMap(({ party, extent, decided }) =>
      party.__typename === 'Country' && extent === 'OWN_TEXT' && decided ? [party.code] : [],
    ),
  );
  const isWhole = ({ key }: Side) => key !== '' && key.split('+').every((code) => whole.has(code));
  const acts = [...new Map(accounts.flatMap((account) => account.acts.map((act) => [act.id, act] as const))).values()];
  return (
    <>
      {sides.length === 1 && (
        <p className="muted">Only one side’s account is held here. What it leaves out may be in the other side’s.</p>
      )}
      <table className="accounts">
        <thead>
          <tr>
            <th scope="col">Issue</th>
            {sides.map((side) => (
              <th key={side.key} scope="col">
                <SideHead side={side} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groupByIssue(acts).map(({ subjects, acts: members }) => (
            <tr key={members[0]?.id}>
              <th scope="row">{subjects.length > 0 ? <LinkedNames of={subjects} between=" · " /> : 'Other points'}</th>
              {sides.map((side) => (
                <td key={side.key} data-side={side.name}>
                  <Label side={side} issues={subjects.map(({ id }) => id)} />
                  <ul>
                    {members
                      .filter(({ id }) => side.acts.has(id))
                      .map((act) => (
                        <li key={act.id} data-only={sides.length > 1 && isOnlyIn(sides, act.id) ? '' : undefined}>
                          <ActSentence act={act} />
                          {sides.length > 1 && isOnlyIn(sides, act.id) && (
                            <span className="only">
                              {sides.every((other) => other === side || isWhole(other))
                                ? 'only in this account'
                                : 'among the texts held, only in this account'}
                            </span>
                          )}
                        </li>
                      ))}
                  </ul>
                  {!members.some(({ id }) => side.acts.has(id)) && (
                    <span className="muted">{isWhole(side) ? 'not mentioned' : 'not in the texts held'}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const isOnlyIn = (sides: readonly Side[], act: string) => sides.filter(({ acts }) => acts.has(act)).length === 1;

function SideHead({ side }: { readonly side: Side }) {
  return (
    <>
      <strong>{side.key === '' ? side.name : `Account of ${side.name}`}</strong>
      <ul>
        {side.accounts.map(({ publisher, documents }) => (
          <li key={publisher.id} className="small">
            {publisher.name}
            <ul>
              {documents.map(({ id, title, language }) => (
                <li key={id}>
                  <Link href={pageOf(id)} lang={language}>
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function Label({ side, issues }: { readonly side: Side; readonly issues: readonly string[] }) {
  const labels = new Set(
    side.accounts.flatMap((account) =>
      account.labels.filter((label) => issues.includes(label.issue.id)).map(({ name }) => name),
    ),
  );
  if (labels.size === 0) return null;
  return <p className="label small">refers to it as “{[...labels].join('”, “')}”</p>;
}

type Account = NonNullable<MeetingAccountsQuery['meeting']>['accounts'][number];

/** The accounts that tell a meeting for the same side, or for none. */
export interface Side {
  /** Codes of the countries, empty for reporters' own words. */
  readonly key: string;
  readonly name: string;
  readonly accounts: readonly Account[];
  /** The acts that one of them reports. */
  readonly acts: ReadonlySet<string>;
}

/** Accounts by the side for which they tell the meeting; the press's own words come last. */
export function accountsBySide(accounts: readonly Account[]): Side[] {
  const told = accounts.filter(({ acts }) => acts.length > 0);
  const keys = [...new Set(told.map(keyOf))].sort((a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1));
  return keys.map((key) => {
    const own = accounts.filter((account) => keyOf(account) === key);
    const name =
      listed((own[0]?.tellsFor ?? []).map(({ name }) => partyInSentence(name))) || 'As reported by the press';
    return { key, name, accounts: own, acts: new Set(own.flatMap(({ acts }) => acts.map(({ id }) => id))) };
  });
}

const keyOf = ({ tellsFor }: Account) =>
  tellsFor
    .map(({ code }) => code)
    .sort()
    .join('+');
