import { Link } from 'wouter';
import { Heading } from '../shared/heading.js';
import { sampleQuestions } from '../shared/sample-questions.js';

/** Where a visitor begins. */
export default function Home() {
  return (
    <>
      <Heading title="Home">What led up to this talk, what changed, and where is that written?</Heading>
      <ul>
        {sampleQuestions.map(({ question, page }) => (
          <li key={page}>
            <Link href={page}>{question}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
