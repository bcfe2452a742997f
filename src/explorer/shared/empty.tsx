import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { sampleQuestions } from './sample-questions.js';

/** For a page with nothing to show: why, and three questions that have an answer. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <section className="empty">
      <p>{children}</p>
      <ul>
        {sampleQuestions.slice(0, 3).map(({ question, page }) => (
          <li key={page}>
            <Link href={page}>{question}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
