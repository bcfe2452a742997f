import { useLocation } from 'wouter';
import { idOf } from './page-of.js';

/** The id of the thing whose page is open. */
export function usePageId(): string {
  const [path] = useLocation();
  return idOf(path);
}
