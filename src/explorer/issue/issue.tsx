import './issue.css';
import '../picture/picture.css';
import { IssueDocument } from '../../generated/explorer/issue.js';
import { useAnswer } from '../data/use-answer.js';
import { Heading } from '../shared/heading.js';
import { NotHere } from '../shared/not-here.js';
import { SeeAlso } from '../shared/see-also.js';
import { Waiting } from '../shared/waiting.js';
import { usePageId } from '../url/use-page-id.js';
import { IssueNames } from './issue-names.js';
import { IssueThread } from './issue-thread.js';

/** The page of an issue: its thread through time. */
export default function Issue() {
  const id = usePageId();
  const answer = useAnswer(IssueDocument, { id });
  const { data } = answer;
  if (!data) return <Waiting for={answer} page />;
  const { issue } = data;
  if (!issue) return <NotHere what="issue" />;
  return (
    <div className="issue">
      <Heading>{issue.name}</Heading>
      {issue.description && <p className="description">{issue.description}.</p>}
      <SeeAlso id={issue.id} />
      <IssueThread key={issue.id} issue={issue} />
      <h2>What it is called, and by whom</h2>
      <IssueNames issue={issue} />
    </div>
  );
}
