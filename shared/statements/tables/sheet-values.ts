import { dayOfSerial } from '../../day'
import { timeOfFraction } from '../parse-date'

/** Days from the day a spreadsheet counts from, 30 December 1899 or 1 January 1904, to 1970. */
export const EPOCHS = { from1900: 25_569, from1904: 24_107 } as const

/** A number with a date's style, as `YYYY-MM-DD` with the time behind it where there is one. */
export function dateText(number: number, epoch: number): string {
  const whole = Math.floor(number)
  const time = timeOfFraction(number - whole)
  // Below 1 there is no day: a cell that holds a time alone.
  if (whole < 1 || whole > 2_900_000) return time ?? ''
  const day = dayOfSerial(whole - epoch)
  return time === null ? day : `${day} ${time}`
}

/** A number as a plain decimal, rounded to the fifteen digits a spreadsheet vouches for. */
export function numberText(number: number, raw: string): string {
  const text = String(Number(number.toPrecision(15)))
  if (text.includes('e')) return raw
  // One zero more where there are three decimals, so that nobody takes the point for a mark of thousands.
  return /\.\d{3}$/.test(text) ? `${text}0` : text
}
