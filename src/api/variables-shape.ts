import { kindOfId } from '../domain/ids.js';
import type { InputType } from '../graph/plan/selection.js';

/**
 * What of a variable the text of a statement depends on: whether it is given, the value of a flag or of an order, how
 * many values a list has (none, one, more), the kind of thing that an id names. Two requests of one document whose
 * variables have one shape share one plan.
 */
export function variableShape(type: InputType, value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (type.list && Array.isArray(value)) {
    const size = new Set(value).size;
    return size === 0 ? '0' : size === 1 ? '1' : 'n';
  }
  if (type.fields !== undefined) {
    const fields = [...type.fields].map(([name, field]) =>
      variableShape(field, (value as Record<string, unknown>)[name]),
    );
    return `{${fields.join('')}}`;
  }
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (type.name === 'ID') return `${kindOfId(String(value)) ?? '?'},`;
  if (type.name === 'OrderDirection' || type.name.endsWith('OrderField')) return `${String(value)},`;
  return '+';
}
