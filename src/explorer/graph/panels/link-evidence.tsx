import { Link } from 'wouter';
import {
  ActsBetweenDocument,
  DocumentOfDocument,
  FollowUpDocument,
  LinkActsDocument,
  MeetingDocumentsDocument,
  NominationSourcesDocument,
  TermSourcesDocument,
} from '../../../generated/explorer/graph.js';
import { useAnswer } from '../../data/use-answer.js';
import { ActSentence } from '../../shared/act-sentence.js';
import { Day } from '../../shared/day.js';
import { Sources } from '../../shared/sources.js';
import { Waiting } from '../../shared/waiting.js';
import { WhoseWords, Words } from '../../shared/whose-words.js';
import { pageOf } from '../../url/page-of.js';
import { type EvidenceOf, evidenceOf } from '../model/evidence-of.js';
import type { Link as GraphLink } from '../model/thing.js';

/** Where that is written which a link says. */
export function LinkEvidence({ link }: { readonly link: GraphLink }) {
  const evidence = evidenceOf(link);
  switch (evidence.by) {
    case 'acts':
      return <Acts ids={evidence.ids} />;
    case 'actsBetween':
      return <ActsBetween evidence={evidence} />;
    case 'followUp':
      return <FollowUp evidence={evidence} />;
    case 'meeting':
      return <MeetingDocuments meeting={evidence.id} />;
    case 'term':
      return <Term evidence={evidence} />;
    case 'nomination':
      return <Nomination id={evidence.id} />;
    case 'document':
      return <OneDocument id={evidence.id} />;
    default:
      return <p className="small muted">General knowledge entered with the graph. No document is cited for it.</p>;
  }
}

type By<T extends EvidenceOf['by']> = Extract<EvidenceOf, { readonly by: T }>;

function Acts({ ids }: { readonly ids: readonly string[] }) {
  const answer = useAnswer(LinkActsDocument, { ids: [...ids] });
  const { data } = answer;
  if (!data) return <Waiting for={answer} />;
  return (
    <ul className="graph-acts">
      {data?.nodes.map(
        (act) =>
          act?.__typename === 'Act' && (
            <li key={act.id}>
              <ActSentence act={act} />
            </li>
          ),
      )}
    </ul>
  );
}

function ActsBetween({ evidence }: { readonly evidence: By<'actsBetween'> }) {
  const answer = useAnswer(ActsBetweenDocument, {
    filter: { ...noFilter, ...evidence.filter },
    first: 20,
  });
  const { data } = answer;
  if (!data) return <Waiting for={answer} />;
  const { nodes = [], totalCount = 0 } = data?.acts ?? {};
  return (
    <>
      {nodes.length > 0 && (
        <ul className="graph-acts">
          {nodes.map((act) => (
            <li key={act.id}>
              <ActSentence act={act} />
            </li>
          ))}
        </ul>
      )}
      {totalCount > nodes.length && (
        <p className="small muted">
          The latest {nodes.length} of {totalCount} acts.
        </p>
      )}
      {data && nodes.length === 0 && <MeetingDocuments meeting={evidence.meeting} />}
    </>
  );
}

function MeetingDocuments({ meeting }: { readonly meeting: string }) {
  const answer = useAnswer(MeetingDocumentsDocument, { id: meeting });
  const { data } = answer;
  if (!data) return <Waiting for={answer} />;
  const documents = data?.meeting?.documents ?? [];
  return (
    <ul className="graph-sources">
      {documents.map((document) => (
        <DocumentLine key={document.id} document={document} />
      ))}
    </ul>
  );
}

function FollowUp({ evidence: { later, earlier } }: { readonly evidence: By<'followUp'> }) {
  const day = /^meeting:(\d{4}-\d{2}-\d{2})/u.exec(earlier)?.[1] ?? null;
  const answer = useAnswer(FollowUpDocument, { later, from: day, to: day });
  const { data } = answer;
  if (!data) return <Waiting for={answer} />;
  const talk = data?.meeting?.priorTalks.edges.find(({ node }) => node.id === earlier);
  const reason = talk?.reasons.find(({ kind }) => kind === 'FOLLOWED_UP');
  return (
    <div>
      {reason && <p>{reason.explanation}</p>}
      {reason?.citations.map(({ quote, url, passage, document }) => (
        <figure key={passage.id} className="graph-quote">
          <WhoseWords of={{ ...document, wording: passage.wording }} />
          <Words of={{ ...document, wording: passage.wording }}>
            <mark>{quote}</mark>
          </Words>
          <figcaption className="small">
            <a href={pageOf(passage.id)}>
              {document.title}, passage {passage.number}
            </a>
            , <a href={url}>the original</a>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

function Term({ evidence: { person, office } }: { readonly evidence: By<'term'> }) {
  const answer = useAnswer(TermSourcesDocument, { id: person });
  const { data } = answer;
  if (!data) return <Waiting for={answer} />;
  const terms = data?.person?.tenures.filter((tenure) => tenure.office.id === office) ?? [];
  return (
    <ul>
      {terms.map(({ from, to, knownFrom, knownTo, endUnknown, sources }) => (
        <li key={`${from} ${to} ${knownFrom}`}>
          From {from ?? (knownFrom ? `${knownFrom} or earlier` : 'an unknown date')}
          {to
            ? `; left office on ${to}`
            : endUnknown
              ? ` to an unknown date${knownTo ? ` after ${knownTo}` : ''}`
              : ' to the present'}
          <p className="small">
            <Sources of={sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Nomination({ id }: { readonly id: string }) {
  const answer = useAnswer(NominationSourcesDocument, { id });
  const { data } = answer;
  if (!data) return <Waiting for={answer} />;
  return (
    <ul>
      {data?.nomination?.milestones.map(({ date, label, sources }) => (
        <li key={`${date} ${label}`}>
          {date}: {label}
          <p className="small">
            <Sources of={sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function OneDocument({ id }: { readonly id: string }) {
  const answer = useAnswer(DocumentOfDocument, { id });
  const { data } = answer;
  if (!data) return <Waiting for={answer} />;
  return <ul className="graph-sources">{data?.document && <DocumentLine document={data.document} />}</ul>;
}

const noFilter = {
  meeting: null,
  about: null,
  actors: null,
  toward: null,
  types: null,
  from: null,
  to: null,
  repeated: null,
};

/** A document as one line: its title, who published it, when, and where it can be read. */
function DocumentLine({
  document,
}: {
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly publishedOn: string;
    readonly publisher: { readonly name: string } | null;
  };
}) {
  return (
    <li>
      <Link href={pageOf(document.id)}>{document.title}</Link>
      <span className="small muted">
        {' '}
        {document.publisher && `${document.publisher.name}, `}
        <Day date={document.publishedOn} />, <a href={document.url}>the original</a>
      </span>
    </li>
  );
}
