import { useState } from 'react';
import { text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';
import type { Period } from './days.js';
import { periodOfUrl } from './period-of-url.js';

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
