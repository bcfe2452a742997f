import './named-picker.css';
import { Combobox } from '@base-ui/react/combobox';
import { useId, useState } from 'react';
import { FindNamedDocument, type FindNamedQuery, type SearchableType } from '../../generated/explorer/find.js';
import { useAnswer } from '../data/use-answer.js';

type Node = FindNamedQuery['search']['edges'][number]['node'];
type Named = Extract<Node, { readonly name: string }>;

/** Several things by search, each as a chip that can be taken away. */
export function NamedPicker<T extends { readonly id: string; readonly name: string }>({
  label,
  types,
  value,
  onChange,
}: {
  readonly label: string;
  readonly types: readonly SearchableType[];
  readonly value: readonly T[];
  /** Gets what the search gave, whose kinds are those of `types`. */
  onChange(value: readonly T[]): void;
}) {
  const [text, setText] = useState('');
  const words = text.trim();
  const { data, fault } = useAnswer(FindNamedDocument, words === '' ? undefined : { text: words, types: [...types] });
  const hits = (words === '' ? [] : (data?.search.edges ?? [])).map(({ node }) => node).filter(isNamed);
  const id = useId();
  return (
    <Combobox.Root
      multiple
      items={hits}
      value={value as unknown as Named[]}
      onValueChange={(chosen: Named[]) => {
        onChange(chosen as unknown as T[]);
        setText('');
      }}
      inputValue={text}
      onInputValueChange={setText}
      filter={null}
      itemToStringLabel={({ name }: Named) => name}
      isItemEqualToValue={(thing: Named, other: Named) => thing.id === other.id}
    >
      <div className="picker">
        <label htmlFor={id}>{label}</label>
        <Combobox.Chips className="chips">
          {value.map((thing) => (
            <Combobox.Chip key={thing.id} className="chip" aria-label={thing.name}>
              {thing.name}
              <Combobox.ChipRemove className="quiet" aria-label={`Remove ${thing.name}`}>
                <span aria-hidden="true">✕</span>
              </Combobox.ChipRemove>
            </Combobox.Chip>
          ))}
          <Combobox.Input id={id} placeholder="Search …" autoComplete="off" />
        </Combobox.Chips>
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className="picker-place" sideOffset={4}>
          <Combobox.Popup className="picker-list">
            <Combobox.Empty className="small muted">
              {fault ? fault.message : words === '' ? 'Type a name.' : 'No results.'}
            </Combobox.Empty>
            <Combobox.List>
              {(thing: Named) => (
                <Combobox.Item key={thing.id} value={thing}>
                  {thing.name} <span className="small muted">{thing.__typename}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

const isNamed = (node: Node): node is Named => 'name' in node;
