import './find.css';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { useState } from 'react';
import type { SearchableType } from '../../generated/explorer/find.js';
import { type Hit, HitLine, useHits } from './hit.js';

/** A field to pick one thing by name: hits while one types, arrows and Enter pick one. */
export function ThingPicker({
  label,
  types,
  onPick,
}: {
  readonly label: string;
  /** Only these kinds. */
  readonly types: readonly SearchableType[];
  onPick(hit: Hit): void;
}) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const { hits, loading } = useHits(typed, types);
  const pick = (hit: Hit) => {
    setOpen(false);
    setTyped('');
    onPick(hit);
  };
  return (
    <Autocomplete.Root
      items={hits}
      filter={null}
      value={typed}
      onValueChange={(value, { reason }) => reason === 'item-press' || setTyped(value)}
      open={open && typed.trim() !== ''}
      onOpenChange={setOpen}
      itemToStringValue={({ name }: Hit) => name}
    >
      <Autocomplete.Input
        className="thing-picker"
        type="search"
        aria-label={label}
        placeholder={`${label} …`}
        autoComplete="off"
        spellCheck={false}
      />
      <Autocomplete.Portal>
        <Autocomplete.Positioner className="search-place" sideOffset={4} align="start">
          <Autocomplete.Popup className="search-hits" aria-busy={loading || undefined}>
            <Autocomplete.Status className="search-status">
              {hits.length > 0 ? `${hits.length} found.` : loading ? 'Searching …' : 'No results.'}
            </Autocomplete.Status>
            <Autocomplete.List>
              {(hit: Hit) => (
                <Autocomplete.Item key={hit.id} value={hit} onClick={() => pick(hit)}>
                  <HitLine hit={hit} />
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
