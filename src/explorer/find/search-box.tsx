import './find.css';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { type KeyboardEvent, type RefObject, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { pageOf } from '../url/page-of.js';
import { type Hit, HitLine, useHits } from './hit.js';

/** The search of every page: hits while one types, arrows and Enter open one, Enter alone lists all. */
export function SearchBox() {
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);

  const { hits, fault, loading } = useHits(typed);

  const leave = (page: string) => {
    setOpen(false);
    setTyped('');
    field.current?.blur();
    navigate(page);
  };
  const findAll = (event: SyntheticEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') leave(`/find?q=${encodeURIComponent(typed.trim())}`);
  };

  // The list keeps Enter to itself, also if none of its hits is chosen.
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'Enter' && !event.currentTarget.hasAttribute('aria-activedescendant')) findAll(event);
  };
  const isOpen = open && typed.trim() !== '';
  return (
    <search
      className="search"
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || setOpen(false)}
    >
      <form onSubmit={findAll}>
        <Autocomplete.Root
          inline
          items={hits}
          filter={null}
          value={typed}
          onValueChange={(value, { reason }) => {
            if (reason === 'item-press') return;
            setTyped(value);
            setOpen(true);
          }}
          open={isOpen}
          itemToStringValue={({ name }: Hit) => name}
        >
          <Autocomplete.Input
            ref={field}
            type="search"
            aria-label="Search people, issues, meetings, documents"
            aria-keyshortcuts="/"
            placeholder="Search people, issues, meetings …"
            autoComplete="off"
            spellCheck={false}
            onKeyDown={keyDown}
            onClick={() => setOpen(true)}
          />
          <div className="search-hits" hidden={!isOpen} aria-busy={loading || undefined}>
            <p role="status">{statusOf(hits.length, loading, fault?.message)}</p>
            <Autocomplete.List aria-label="Hits">
              {(hit: Hit) => (
                <Autocomplete.Item
                  key={hit.id}
                  value={hit}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => leave(pageOf(hit.id))}
                >
                  <HitLine hit={hit} />
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </div>
        </Autocomplete.Root>
      </form>
    </search>
  );
}

function statusOf(count: number, loading: boolean, fault: string | undefined): string {
  if (fault !== undefined) return fault;
  if (count === 0) return loading ? 'Searching …' : 'No results.';
  return `${count === 1 ? 'One result' : `${count} results`}. Press Enter to list all.`;
}

/** `/` anywhere outside of a field moves the focus into one. */
export function useSlashKey(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const inField =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || inField) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [field]);
}
