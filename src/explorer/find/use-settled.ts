import { useEffect, useState } from 'react';

/**
 * A text once nobody has typed for a while.
 *
 * @param pause in milliseconds
 */
export function useSettled(text: string, pause = 100): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
