import { Dialog } from '@base-ui/react/dialog';

const keys: readonly [string, string][] = [
  ['↓ or j, ↑ or k', 'the next proposal, the one before'],
  ['Home, End', 'the first, the last'],
  ['a', 'accept it as it is'],
  ['e', 'correct it'],
  ['r', 'reject it, with a reason if you like; withdraw it where it was accepted'],
  ['u', 'take back what is decided here, else the last step'],
  ['x', 'select it, for a decision about several'],
  ['s', 'see what the decisions add, and send them'],
  ['?', 'these keys'],
];

/** The keys of the list. */
export function KeysHelp({ open, onOpenChange }: { readonly open: boolean; onOpenChange(open: boolean): void }) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="keys">
          <Dialog.Title>Keys</Dialog.Title>
          <p className="small muted">They work while a proposal has the focus.</p>
          <dl>
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <Dialog.Close>Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
