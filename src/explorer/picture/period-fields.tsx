import { dayInWords } from '../shared/day-in-words.js';
import { isDay, type Period } from './days.js';

/** The period in two fields, for those who know the days, and a button for all of the time. */
export function PeriodFields({
  whole,
  period,
  onChoose,
}: {
  readonly whole: Period;
  readonly period: Period | undefined;
  onChoose(period: Period | undefined): void;
}) {
  const { from, to } = period ?? whole;
  return (
    <fieldset className="period-fields no-print">
      <legend className="spoken">Period</legend>
      <label>
        From{' '}
        <input
          type="date"
          value={from}
          min={whole.from}
          max={to}
          onChange={({ target: { value } }) => isDay(value) && value <= to && onChoose({ from: value, to })}
        />
      </label>{' '}
      <label>
        to{' '}
        <input
          type="date"
          value={to}
          min={from}
          max={whole.to}
          onChange={({ target: { value } }) => isDay(value) && value >= from && onChoose({ from, to: value })}
        />
      </label>{' '}
      <button type="button" disabled={!period} onClick={() => onChoose(undefined)}>
        All of the time
      </button>
      <span className="spoken" role="status">
        {period ? `Shown from ${dayInWords(from)} to ${dayInWords(to)}.` : 'All of the time is shown.'}
      </span>
    </fieldset>
  );
}
