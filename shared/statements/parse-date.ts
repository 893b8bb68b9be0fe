import { type Day, day, dayOfSerial } from '../day'

/** Which number of a numeric date is the day. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first'

/** A date as printed. `numbers`: three numbers whose order the text does not tell. */
export type PrintedDate =
  | { readonly kind: 'day'; readonly day: Day; readonly time: string | null }
  | {
      readonly kind: 'numbers'
      readonly numbers: readonly [number, number, number]
      /** Whether the last number has four digits, and so is the year. */
      readonly fullYear: boolean
      readonly mark: string
      readonly time: string | null
    }

const months: Readonly<Record<string, number>> = {
  jan: 1, ene: 1, gen: 1, feb: 2, fév: 2, fev: 2, mar: 3, mär: 3, mrz: 3, maa: 3, mrt: 3, apr: 4, avr: 4, abr: 4,
  may: 5, mai: 5, mag: 5, mei: 5, jun: 6, giu: 6, jul: 7, lug: 7, aug: 8, aoû: 8, aou: 8, ago: 8, sep: 9, set: 9,
  oct: 10, okt: 10, ott: 10, out: 10, nov: 11, dec: 12, dez: 12, déc: 12, dic: 12,
} // prettier-ignore

/** Days between 1970 and the day a spreadsheet counts from (30 December 1899). */
const SPREADSHEET_EPOCH = 25_569

/** So many days are remembered: many rows share one. */
const REMEMBERED = 4096

/** Longer texts hold a time, and hardly ever come again. */
const LONGEST_DAY = 10

const days = new Map<string, PrintedDate | null>()

/** Each cell is asked about several times in a row. */
let last: { readonly text: string; readonly printed: PrintedDate | null } = { text: '', printed: null }

/**
 * Takes a printed date apart, with the time behind it where there is one; null where it is no date.
 * The day is kept as printed: a zone behind it never moves it.
 */
export function printedDate(text: string): PrintedDate | null {
  if (text === last.text) return last.printed
  const before = days.get(text)
  const printed = before === undefined ? takeApart(text) : before
  if (before === undefined && text.length <= LONGEST_DAY) {
    if (days.size >= REMEMBERED) days.clear()
    days.set(text, printed)
  }
  last = { text, printed }
  return printed
}

function takeApart(text: string): PrintedDate | null {
  const plain = /^[ -~]*$/.test(text) ? text.trim() : text.normalize('NFKC').trim()
  const year = /^(\d{4})\s*[-./년年]\s*0?(\d{1,2})\s*[-./월月]\s*(\d{1,2})\s*[.일日]?(?![\d/])/.exec(plain)
  if (year) return exact(year[1]!, year[2]!, year[3]!, plain.slice(year[0].length))
  const compact = /^(\d{4})(\d{2})(\d{2})(?=$|[\sT])/.exec(plain)
  if (compact) return exact(compact[1]!, compact[2]!, compact[3]!, plain.slice(8))
  const numbers = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*'?(\d{4}|\d{2})\.?(?!\d)/.exec(plain)
  if (numbers) {
    const [all, a, mark, b, c] = numbers
    return {
      kind: 'numbers',
      numbers: [Number(a), Number(b), Number(c)],
      fullYear: c!.length === 4,
      mark: mark!,
      time: timeOf(plain.slice(all.length)),
    }
  }
  return named(plain) ?? spreadsheetDay(plain)
}

/** `Jan 20, 2026`, `20 January 2026`, `31 July, 2026`, `Tue 3-Mar-26`. */
function named(plain: string): PrintedDate | null {
  const rest = plain.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+/i, '')
  const monthFirst = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})/u.exec(rest)
  if (monthFirst)
    return inWords(monthFirst[2]!, monthFirst[1]!, monthFirst[3]!, rest.slice(monthFirst[0].length))
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th)?[.\s-]*(?:de\s+)?(\p{L}{3,12})\.?,?[\s-]*(?:de\s+)?(\d{4}|\d{2})(?!\d)/u.exec(
      rest,
    )
  if (dayFirst) return inWords(dayFirst[1]!, dayFirst[2]!, dayFirst[3]!, rest.slice(dayFirst[0].length))
  return null
}

function inWords(date: string, month: string, year: string, rest: string): PrintedDate | null {
  const number = months[month.toLowerCase().slice(0, 3)]
  // Juin and juillet share their first three letters.
  const found = /^jui/i.test(month) ? (/^juin/i.test(month) ? 6 : 7) : number
  return found === undefined ? null : exact(String(fullYear(Number(year))), String(found), date, rest)
}

/** `46082` or `46082.5`, as a cell without a date style holds it. */
function spreadsheetDay(plain: string): PrintedDate | null {
  if (!/^[2-6]\d{4}(\.\d+)?$/.test(plain)) return null
  const number = Number(plain)
  const whole = Math.floor(number)
  return { kind: 'day', day: dayOfSerial(whole - SPREADSHEET_EPOCH), time: timeOfFraction(number - whole) }
}

/** A fraction of a day as a time, to the second; null at midnight, where there was none. */
export function timeOfFraction(fraction: number): string | null {
  const seconds = Math.round(fraction * 86_400)
  if (seconds <= 0 || seconds >= 86_400) return null
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
}

function exact(year: string, month: string, date: string, rest: string): PrintedDate | null {
  const found = day(Number(year), Number(month), Number(date))
  return found === null ? null : { kind: 'day', day: found, time: timeOf(rest) }
}

/** The day that three numbers mean in an order; null where there is none. */
export function dayInOrder(printed: PrintedDate & { kind: 'numbers' }, order: DateOrder): Day | null {
  const [a, b, c] = printed.numbers
  if (order === 'year-first') return printed.fullYear ? null : day(fullYear(a), b, c)
  const year = printed.fullYear ? c : fullYear(c)
  return order === 'day-first' ? day(year, b, a) : day(year, a, b)
}

/** Two digits mean the years 1970 to 2069. */
const fullYear = (year: number): number => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year)

/** `HH:MM` or `HH:MM:SS`, from what stands behind a date or in a cell of its own; null where there is none. */
export function timeOf(text: string): string | null {
  if (!/[:：]/.test(text)) return null
  const plain = /^[ T]?([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?$/.exec(text)
  if (plain) return `${plain[1]!.padStart(2, '0')}:${plain[2]}${plain[3] === undefined ? '' : `:${plain[3]}`}`
  const found =
    /(?:(오전|오후|午前|午後|上午|下午)\s*)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(am|pm|a\.m\.|p\.m\.)?/i.exec(
      text,
    )
  if (!found) return null
  const [, before, hours, minutes, seconds, after] = found
  const half = (before ?? after ?? '').toLowerCase()
  let hour = Number(hours)
  if (/^(p|오후|午後|下午)/.test(half) && hour < 12) hour += 12
  if (/^(a|오전|午前|上午)/.test(half) && hour === 12) hour = 0
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null
  const start = `${String(hour).padStart(2, '0')}:${minutes}`
  return seconds === undefined ? start : `${start}:${seconds}`
}
