import './editor.css';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';

/** Asks for a reason. It may be left empty, unless it is `required`. */
export function ReasonForm({
  label,
  action,
  required = false,
  onDone,
  onCancel,
}: {
  readonly label: string;
  readonly action: string;
  readonly required?: boolean;
  onDone(reason: string | undefined): void;
  onCancel(): void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const done = (event: FormEvent) => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? '';
    if (required && reason === '') field.current?.focus();
    else onDone(reason === '' ? undefined : reason);
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form className="reason" onSubmit={done} onKeyDown={keys}>
      <label htmlFor={id}>{label}</label>
      <div className="form-line">
        <input ref={field} id={id} required={required} maxLength={500} autoComplete="off" />
        <button type="submit">{action}</button>
        <button type="button" className="quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
