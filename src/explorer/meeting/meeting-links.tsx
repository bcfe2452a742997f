import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { editPageOf } from '../url/page-of.js';
import type { MeetingFacts } from './facts.js';

/** What can be taken away, and the other views of a meeting. */
export function MeetingLinks({ meeting, base }: { readonly meeting: MeetingFacts; readonly base: string | undefined }) {
  const briefing = `/meetings/${encodeURIComponent(meeting.id)}/briefing`;
  const parties = meeting.parties.map(({ id }) => id);
  return (
    <nav aria-label="This meeting" className="meeting-links no-print">
      <h2>Downloads</h2>
      <ul>
        <li>
          <a href={`${briefing}.html`} target="_blank" rel="noopener">
            Briefing
          </a>{' '}
          <PrintBriefing url={`${briefing}.html`} />{' '}
          <a href={`${briefing}.md`} download={`briefing-${meeting.id.replace(':', '-')}.md`}>
            Download
          </a>{' '}
          <a href={`${briefing}.docx`} download>
            Word file
          </a>
        </li>
      </ul>
      <h2>See also</h2>
      <ul>
        {meeting.state === 'PLANNED' && (
          <li>
            <Link href={briefingAhead(meeting)}>Briefing for this talk ahead</Link>
          </li>
        )}
        <li>
          <Link href={`/graph?at=${encodeURIComponent(meeting.id)}`}>Show in the graph</Link>
        </li>
        {parties.length > 1 && (
          <li>
            <Link href={`/timeline?of=${parties.slice(0, 2).join('&of=')}`}>All talks between these countries</Link>
          </li>
        )}
        {base !== undefined && (
          <li>
            <Link href={`/compare?base=${encodeURIComponent(base)}&head=${encodeURIComponent(meeting.id)}`}>
              Compare with the previous meeting
            </Link>
          </li>
        )}
        <li>
          <Link href={editPageOf(meeting.id)}>Edit and history</Link>
        </li>
      </ul>
    </nav>
  );
}

/** The page of the briefing for a planned talk. */
function briefingAhead({ parties, organizations, date, level }: MeetingFacts): string {
  const given = {
    parties: parties.map(({ code }) => code).join(','),
    organizations: organizations.map(({ id }) => id).join(','),
    on: date,
    level,
  };
  return `/briefing?${new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''))}`;
}

/** Prints a page of the service without leaving this one. */
export function PrintBriefing({ url }: { readonly url: string }) {
  const [wanted, setWanted] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const print = () => {
    if (wanted) frame.current?.contentWindow?.print();
    setWanted(true);
  };
  return (
    <>
      <button type="button" onClick={print}>
        Print
      </button>
      {wanted && (
        <iframe
          ref={frame}
          src={url}
          title="The briefing, ready to print"
          className="for-printer"
          onLoad={() => frame.current?.contentWindow?.print()}
        />
      )}
    </>
  );
}
