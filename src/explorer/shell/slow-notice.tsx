import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answers } from '../data/answers.js';

/** How long an answer may take before the page says so, in milliseconds. */
const patience = 5_000;

/** Says that the service is slow to answer, and offers to ask again. */
export function SlowNotice() {
  const isWaiting = useIsFetching() > 0;
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    setIsSlow(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setIsSlow(true), patience);
    return () => clearTimeout(timer);
  }, [isWaiting]);

  const askAgain = async () => {
    const isUnderWay = { fetchStatus: 'fetching', type: 'active' } as const;
    const waiting = answers.getQueryCache().findAll(isUnderWay);
    setIsSlow(false);
    await answers.cancelQueries(isUnderWay);
    await Promise.all(waiting.map((query) => query.fetch().catch(() => undefined)));
  };
  return (
    <div className="slow no-print" role="status">
      {isSlow && (
        <>
          The service is taking a long time to answer.{' '}
          <button type="button" onClick={askAgain}>
            Ask again
          </button>
        </>
      )}
    </div>
  );
}
