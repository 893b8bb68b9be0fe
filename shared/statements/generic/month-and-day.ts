import { day } from '../../day'
import { fold } from '../words/fold'
import { monthOf } from '../words/statement-words'

/** A day without its year. `words`: the month is named, so that the order is certain. */
export interface DayOfYear {
  readonly a: number
  readonly b: number
  readonly words: boolean
}

const figures = /^(\d{1,2})\s*([-./]|월|月)\s*(\d{1,2})\s*[일日.]?$/
const monthFirst = /^(\p{L}{3,12})\.?\s*(\d{1,2})$/u
const dayFirst = /^(\d{1,2})[.\s/-]*(\p{L}{3,12})\.?$/u

/** A day without its year, month first where it is named: `31/12`, `3월 5일`, `Jan 05`, `5. März`; null for any other text. */
export function dayOfYear(text: string): DayOfYear | null {
  if (text.length > 20) return null
  const plain = figures.exec(text)
  const found = plain
    ? { a: Number(plain[1]), b: Number(plain[3]), words: /[월月]/.test(plain[2]!) }
    : (named(monthFirst.exec(text), 1, 2) ?? named(dayFirst.exec(text), 2, 1))
  if (found === null) return null
  const { a, b } = found
  return (day(2000, a, b) ?? (found.words ? null : day(2000, b, a))) === null ? null : found
}

function named(found: RegExpExecArray | null, month: number, date: number): DayOfYear | null {
  const number = found === null ? undefined : monthOf(fold(found[month]!))
  return number === undefined ? null : { a: number, b: Number(found![date]), words: true }
}

/** Whether a text can be a day of some year. */
export const isMonthAndDay = (text: string): boolean => dayOfYear(text) !== null
