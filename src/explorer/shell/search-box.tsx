import type { FormEvent } from 'react';
import { useLocation } from 'wouter';

/** The search of every page. */
export function SearchBox() {
  const [, navigate] = useLocation();
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    if (text !== '') navigate(`/find?q=${encodeURIComponent(text)}`);
  };
  return (
    <search className="search">
      <form onSubmit={find}>
        <input name="q" type="search" aria-label="Search" placeholder="Search" autoComplete="off" />
      </form>
    </search>
  );
}
