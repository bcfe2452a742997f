import { Dialog } from '@base-ui/react/dialog';
import { keyTable } from './key-actions.js';

const signs: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

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
            {keyTable.map(({ action, keys, about }) => (
              <div key={action}>
                <dt>
                  <kbd>{keys.map((key) => signs[key] ?? key).join(' or ')}</kbd>
                </dt>
                <dd>{about}</dd>
              </div>
            ))}
          </dl>
          <Dialog.Close>Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
