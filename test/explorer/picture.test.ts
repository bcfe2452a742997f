import fc from 'fast-check';
import { dodge, layOutLanes } from '../../src/explorer/picture/lanes.js';
import { nextMark } from '../../src/explorer/picture/next-mark.js';
import {
  dayOf,
  daysAfter,
  extentOf,
  periodOf,
  periodOfUrl,
  stepPeriod,
  timeOf,
} from '../../src/explorer/picture/period.js';
import { placeLabels } from '../../src/explorer/picture/place-labels.js';
import { timeScale, timeTicks, yearBars } from '../../src/explorer/picture/time-scale.js';

const whole = { from: '2021-12-04', to: '2024-08-20' };
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter('1990-01-01', days));

describe('days and periods', () => {
  it('takes a year, a month and a day for the days that they may mean', () => {
    expect(periodOf('2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(periodOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(periodOf('2022-02-12')).toEqual({ from: '2022-02-12', to: '2022-02-12' });
  });

  it('leaves room around what is drawn, and two weeks for a single day', () => {
    expect(extentOf(['2022-02-12'])).toEqual({ from: '2022-02-05', to: '2022-02-19' });
    expect(extentOf(['2024-07-27', '2021-12-28'])).toEqual(whole);
    expect(extentOf([])).toBeUndefined();
  });

  it('reads the period of a URL within what there is, whatever the order, and not at all where it is none', () => {
    const read = (from?: string, to?: string) => periodOfUrl({ from, to }, whole);
    expect(read('2022-03-01', '2022-01-20')).toEqual({ from: '2022-01-20', to: '2022-03-01' });
    expect(read('1900-01-01', '2022-03-01')).toEqual({ from: '2021-12-04', to: '2022-03-01' });
    expect(read('2022-01-20')).toEqual({ from: '2022-01-20', to: '2024-08-20' });
    expect(read(undefined, '2022-01-20')).toEqual({ from: '2021-12-04', to: '2022-01-20' });
    expect([read(), read('soon'), read('2022-02-31'), read('1990-01-01', '1991-01-01')]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('moves an end of the period by keys, and never past the other', () => {
    const period = { from: '2022-01-20', to: '2022-03-01' };
    const step = (end: 'from' | 'to', key: string, shiftKey = false) =>
      stepPeriod(period, end, { key, shiftKey }, whole);
    expect(step('from', 'ArrowRight')?.from).toBe('2022-01-21');
    expect(step('to', 'ArrowLeft', true)?.to).toBe('2022-02-22');
    expect(step('to', 'PageUp')?.to).toBe('2022-03-31');
    expect(step('from', 'Home')?.from).toBe('2021-12-04');
    expect(step('from', 'End')?.from).toBe('2022-03-01');
    expect(
      stepPeriod({ from: '2022-03-01', to: '2022-03-01' }, 'from', { key: 'PageUp', shiftKey: false }, whole),
    ).toBeUndefined();
    expect(step('from', 'a')).toBeUndefined();
  });
});

describe('the time axis', () => {
  it('finds the day back that it placed', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 9_000 }), fc.nat(9_000), (from, length, offset) => {
        const scale = timeScale({ from, to: daysAfter(from, length) }, 12, 1100);
        const day = daysAfter(from, offset % (length + 1));
        expect(scale.dayAt(scale.at(day))).toBe(day);
      }),
    );
  });

  it('names years, months or days, as there is room, and the year first', () => {
    const labels = (from: string, to: string, width: number) =>
      timeTicks(timeScale({ from, to }, 0, width))
        .map(({ label }) => label)
        .filter(Boolean);
    expect(labels('2009-01-01', '2025-12-31', 1100)).toContain('2016');
    expect(labels('2022-01-01', '2022-12-31', 1100).slice(0, 3)).toEqual(['2022', 'Feb', 'Mar']);
    expect(labels('2022-02-03', '2022-02-17', 600)[0]).toMatch(/^\d+ Feb 2022$/u);
  });

  it('never lets two names of the axis meet', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 7, max: 9_000 }),
        fc.integer({ min: 280, max: 1400 }),
        (from, length, width) => {
          const named = timeTicks(timeScale({ from, to: daysAfter(from, length) }, 0, width)).filter(
            ({ label }) => label,
          );
          named.slice(1).forEach(({ x }, index) => {
            const before = named[index];
            expect(x - (before?.x ?? 0)).toBeGreaterThanOrEqual((before?.label.length ?? 0) * 7);
          });
        },
      ),
    );
  });

  it('has a bar for each year with something, cut where time ends', () => {
    const bars = yearBars(
      [
        { year: 2021, count: 1 },
        { year: 2022, count: 18 },
        { year: 2023, count: 0 },
      ],
      timeScale(whole, 0, 990),
      44,
    );
    expect(bars.map(({ year, height }) => [year, Math.round(height)])).toEqual([
      [2021, 2],
      [2022, 44],
    ]);
    expect(bars[0]?.left).toBe(0);
  });
});

describe('marks and lanes', () => {
  const marks = fc.array(fc.record({ lane: fc.constantFrom('a', 'b'), x: fc.integer({ min: 0, max: 400 }) }), {
    maxLength: 60,
  });
  const laid = (some: readonly { lane: string; x: number }[]) =>
    layOutLanes(
      [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
      some.map((mark, index) => ({ ...mark, id: String(index) })),
      { left: 0, right: 400, top: 10, gap: 18, least: 52 },
    );

  it('lets no mark cover another, nor leave its lane', () => {
    fc.assert(
      fc.property(marks, (some) => {
        const { lanes, marks: placed } = laid(some);
        for (const mark of placed) {
          const lane = lanes.find(({ id }) => id === mark.lane);
          expect(mark.y - 9).toBeGreaterThanOrEqual((lane?.top ?? 0) + 10);
          expect(mark.y + 9).toBeLessThanOrEqual((lane?.top ?? 0) + (lane?.height ?? 0) + 0.001);
          for (const other of placed) {
            if (mark.id !== other.id)
              expect(Math.max(Math.abs(mark.x - other.x), Math.abs(mark.y - other.y))).toBeGreaterThanOrEqual(18);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('draws the same marks the same way, whatever their order', () => {
    const some = [
      { lane: 'a', x: 5 },
      { lane: 'a', x: 5 },
      { lane: 'a', x: 9 },
      { lane: 'b', x: 1 },
    ].map((mark, index) => ({ ...mark, id: `m${index}` }));
    const lanes = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ];
    const measures = { left: 0, right: 400, top: 0, gap: 18, least: 52 };
    expect(layOutLanes(lanes, some.toReversed(), measures)).toEqual(layOutLanes(lanes, some, measures));
  });

  it('moves to the nearest free level, above first', () => {
    expect(dodge([0, 0, 0, 0, 20], 18)).toEqual([0, -1, 1, -2, 0]);
  });

  it('names marks only where the name covers nothing', () => {
    const some = Array.from({ length: 12 }, (_, index) => ({
      id: String(index),
      x: (index * 53) % 300,
      y: (index % 3) * 18,
      label: 'Expressed',
      weight: index % 5,
    }));
    const labels = placeLabels(some, { left: 0, right: 300, reach: 8, line: 14 });
    expect(labels.length).toBeGreaterThan(0);
    const boxes = labels.map(({ x, y, anchor, label }) => {
      const width = label.length * 7.6;
      return anchor === 'start' ? { left: x, right: x + width, y } : { left: x - width, right: x, y };
    });
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(300);
      for (const { x, y } of some)
        expect(Math.abs(y - box.y) < 14 && box.left < x + 8 && box.right > x - 8).toBe(false);
      for (const other of boxes.slice(index + 1)) {
        expect(Math.abs(other.y - box.y) < 14 && box.left < other.right && box.right > other.left).toBe(false);
      }
    }
  });

  it('walks along time, and up and down to the nearest mark of the next lane', () => {
    const steps = [
      { id: 'jp-1', lane: 'jp', x: 0, y: 10 },
      { id: 'kr-1', lane: 'kr', x: 10, y: 60 },
      { id: 'kr-2', lane: 'kr', x: 90, y: 60 },
      { id: 'jp-2', lane: 'jp', x: 100, y: 10 },
      { id: 'un-1', lane: 'un', x: 110, y: 110 },
    ];
    expect(nextMark(steps, 'jp-1', 'ArrowRight')).toBe('kr-1');
    expect(nextMark(steps, 'jp-1', 'ArrowLeft')).toBeUndefined();
    expect(nextMark(steps, 'jp-2', 'ArrowDown')).toBe('kr-2');
    expect(nextMark(steps, 'un-1', 'ArrowUp')).toBe('kr-2');
    expect(nextMark(steps, 'kr-1', 'End')).toBe('un-1');
    expect(nextMark(steps, 'kr-1', 'Home')).toBe('jp-1');
    expect(nextMark(steps, 'kr-1', 'x')).toBeUndefined();
  });

  it('counts days as days', () => {
    expect(dayOf(timeOf('2022-02-12'))).toBe('2022-02-12');
  });
});
