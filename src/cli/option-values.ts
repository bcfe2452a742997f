import { InvalidArgumentError } from 'commander';
import { isDay } from '../domain/day.js';
import { type Wording, wordings } from '../domain/document.js';
import { isWebAddress } from '../domain/web-address.js';

/** The value of an option that is a day. @throws InvalidArgumentError, which commander tells the user */
export function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('It must be a day, such as 2022-02-12.');
}

/** The value of an option that lists things with commas between: without blanks and empty ones. */
export function listOf(text: string): string[] {
  return text
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '');
}

/** The value of an option that lists countries by their codes. @throws InvalidArgumentError, which commander tells the user */
export function countryCodes(text: string): string[] {
  const codes = listOf(text.toUpperCase());
  if (codes.length > 0 && codes.every((code) => /^[A-Z]{2}$/u.test(code))) return codes;
  throw new InvalidArgumentError('It must be codes of two letters (ISO 3166-1), with commas between.');
}

/** The value of an option that is an address. @throws InvalidArgumentError, which commander tells the user */
export function webAddress(text: string): string {
  if (isWebAddress(text)) return text;
  throw new InvalidArgumentError('It must be an http or https address, such as https://example.org/events.');
}

/** The value of an option that is a confidence, 0 to 1. @throws InvalidArgumentError, which commander tells the user */
export function confidence(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}

/** The value of an option that is a whole number above 0. @throws InvalidArgumentError, which commander tells the user */
export function positiveInteger(text: string): number {
  if (/^[1-9]\d*$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

/** The value of an option that is a time in seconds. @throws InvalidArgumentError, which commander tells the user */
export function seconds(text: string): number {
  if (/^\d{1,5}(?:\.\d+)?$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a number of seconds, such as 2.');
}

/** The value of an option that is a wording. @throws InvalidArgumentError, which commander tells the user */
export function wording(text: string): Wording {
  const found = wordings.find((each) => each === text.toUpperCase());
  if (found !== undefined) return found;
  throw new InvalidArgumentError('It must be verbatim, summary or translation.');
}
