import './briefing.css';
import { useId } from 'react';
import {
  BriefedPartiesDocument,
  type BriefedPartiesQuery,
  BriefingPageDocument,
} from '../../generated/explorer/briefing.js';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { useAnswer } from '../data/use-answer.js';
import { ChosenThings } from '../find/chosen-things.js';
import { Heading } from '../shared/heading.js';
import { Waiting } from '../shared/waiting.js';
import { useUrlState } from '../url/use-url-state.js';
import { MarkdownText } from './markdown-text.js';
import { fileOf, questionParams, variablesOf } from './question.js';

type Party = Exclude<BriefedPartiesQuery['nodes'][number], null>;
type Known = Extract<Party, { __typename: 'Country' | 'Organization' }>;

/** The briefing for a talk to come: who, when, at which level, for whom; and the text. */
export default function Briefing() {
  const [question] = useUrlState(questionParams);
  const variables = variablesOf(question);
  const answer = useAnswer(BriefingPageDocument, variables);
  const { data, loading } = answer;
  const briefing = variables && !answer.fault ? data?.briefingAhead : undefined;
  return (
    <div className="briefing">
      {briefing === undefined && <Heading>Briefing for a talk ahead</Heading>}
      <QuestionForm />
      {variables === undefined && <p>Choose two or more parties and the day of the talk. The day may have passed.</p>}
      {variables !== undefined && briefing === undefined && <Waiting for={answer} />}
      {variables !== undefined && briefing !== undefined && (
        <>
          <nav aria-label="This briefing" className="no-print">
            <button type="button" onClick={() => window.print()}>
              Print
            </button>{' '}
            <a href={fileOf(variables, 'docx')} download>
              Word file
            </a>{' '}
            <a href={fileOf(variables, 'md')} download>
              Text
            </a>
          </nav>
          <article aria-busy={loading}>
            <MarkdownText text={briefing.markdown} />
          </article>
        </>
      )}
    </div>
  );
}

/** For which talk. What is chosen stands in the URL at once. */
function QuestionForm() {
  const [question, change] = useUrlState(questionParams);
  const { parties, organizations } = question;
  const id = useId();
  const ids = [...parties.map((code) => `country:${code}`), ...organizations];
  const { data } = useAnswer(BriefedPartiesDocument, ids.length === 0 ? undefined : { ids });
  const known = (data?.nodes ?? []).filter(isKnown).filter((party) => ids.includes(party.id));
  const countries = known.filter((party) => party.__typename === 'Country');
  return (
    <form className="question no-print" aria-label="For which talk" onSubmit={(event) => event.preventDefault()}>
      <ChosenThings
        things={known}
        label={ids.length === 0 ? 'A country or an organization' : 'Add a party'}
        types={['COUNTRY', 'ORGANIZATION']}
        onPick={(hit) =>
          hit.kind === 'Country'
            ? change({ parties: [...new Set([...parties, hit.id.slice('country:'.length)])] })
            : change({ organizations: [...new Set([...organizations, hit.id])] })
        }
        onRemove={(party) =>
          change({
            parties: parties.filter((code) => `country:${code}` !== party),
            organizations: organizations.filter((other) => other !== party),
            ...(party === `country:${question.for}` && { for: undefined }),
          })
        }
      />
      <label htmlFor={`${id}-on`}>Day of the talk</label>
      <input
        id={`${id}-on`}
        type="date"
        value={question.on ?? ''}
        onChange={({ target }) => change({ on: target.value }, { replace: true })}
      />
      <label htmlFor={`${id}-level`}>Level</label>
      <select
        id={`${id}-level`}
        value={question.level ?? ''}
        onChange={({ target }) => change({ level: target.value || undefined })}
      >
        <option value="">as in their last talk</option>
        {Object.entries(valueWords.level).map(([level, words]) => (
          <option key={level} value={level}>
            {words}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-for`}>Written for</label>
      <select
        id={`${id}-for`}
        value={question.for ?? ''}
        onChange={({ target }) => change({ for: target.value || undefined })}
      >
        <option value="">nobody in particular</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </form>
  );
}

const isKnown = (party: Party | null): party is Known =>
  party?.__typename === 'Country' || party?.__typename === 'Organization';
