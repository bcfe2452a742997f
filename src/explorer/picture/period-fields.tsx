import { useState } from 'react';
import { dayInWords } from '../shared/wording.js';
import { text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';
import { isDay, type Period, periodOfUrl } from './period.js';

/** The first and the last day shown stand in the URL of every picture of time. */
const periodParams = { from: text, to: text };

/** The period that a picture shows. */
export interface ChosenPeriod {
  /** What is shown now, also while it is being drawn; `undefined` for all of the time. */
  readonly shown: Period | undefined;
  /** What stands in the URL. */
  readonly chosen: Period | undefined;
  draw(period: Period | undefined): void;
  choose(period: Period | undefined, options?: { readonly replace?: boolean }): void;
}

/** The period of the URL, and how to change it: at once while it is drawn, in the URL when it is chosen. */
export function usePeriod(whole: Period | undefined): ChosenPeriod {
  const [asked, change] = useUrlState(periodParams);
  const [drawn, setDrawn] = useState<{ readonly period: Period | undefined }>();
  const chosen = whole && periodOfUrl(asked, whole);
  return {
    shown: drawn ? drawn.period : chosen,
    chosen,
    draw: (period) => setDrawn({ period }),
    choose: (period, options) => {
      setDrawn(undefined);
      change({ from: period?.from, to: period?.to }, options);
    },
  };
}

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
        {' '}
        Whole period
      </button>
      <span className="spoken" role="status">
        {period ? `Shown from ${dayInWords(from)} to ${dayInWords(to)}.` : 'The whole period is shown.'}
      </span>
    </fieldset>
  );
}
