import { type Day, day, dayOfSerial } from '../day'
import { fold } from './words/fold'
import { monthOf } from './words/statement-words'

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
  const printed = before === undefined ? (withTime(text) ?? takeApart(text)) : before
  if (before === undefined && text.length <= LONGEST_DAY) {
    if (days.size >= REMEMBERED) days.clear()
    days.set(text, printed)
  }
  last = { text, printed }
  return printed
}

/** A day in figures with a time behind it: the day has been taken apart before, in most rows. */
function withTime(text: string): PrintedDate | null {
  const found = /^(\d{1,4}[-./]\d{1,2}[-./]\d{1,4})[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text)
  const printed = found === null ? null : printedDate(found[1]!)
  return printed?.time === null ? { ...printed, time: timeOf(found![2]!) } : null
}

function takeApart(text: string): PrintedDate | null {
  const plain = /^[ -~]*$/.test(text) ? text.trim() : text.normalize('NFKC').trim()
  if (!/\d/.test(plain)) return null
  const year = /^(\d{4})\s*[-./년年]\s*0?(\d{1,2})\s*[-./월月]\s*(\d{1,2})\s*[.일日]?(?![\d/])/.exec(plain)
  if (year) return exact(year[1]!, year[2]!, year[3]!, plain.slice(year[0].length))
  const compact = /^((?:19|2[0-6])\d{2})(\d{2})(\d{2})(?=$|[\sT]|\d{6}$)/.exec(plain)
  const together = compact && exact(compact[1]!, compact[2]!, compact[3]!, clockOf(plain.slice(8)))
  if (together) return together
  // Eight figures with the year behind are never a day with the year in front as well.
  const joined = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(plain)
  if (joined && (isDayOf(joined[1]!, joined[2]!) || isDayOf(joined[2]!, joined[1]!)))
    return {
      kind: 'numbers',
      numbers: [Number(joined[1]), Number(joined[2]), Number(joined[3])],
      fullYear: true,
      mark: '',
      time: null,
    }
  const numbers = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*'?(\d{4}|\d{2})\.?(?!\d)/.exec(plain)
  if (numbers) {
    const [all, a, mark, b, c] = numbers
    return {
      kind: 'numbers',
      numbers: [Number(a), Number(b), commonYear(Number(c))],
      fullYear: c!.length === 4,
      mark: mark!,
      time: timeOf(plain.slice(all.length)),
    }
  }
  return mixed(plain) ?? timeFirst(plain) ?? ofEra(plain) ?? named(plain) ?? spreadsheetDay(plain)
}

/** Whether two figures are a day and a month. */
const isDayOf = (date: string, month: string): boolean =>
  Number(date) >= 1 && Number(date) <= 31 && Number(month) >= 1 && Number(month) <= 12

/** `03/12-2025`: two marks, and a year of four digits at the end. */
function mixed(plain: string): PrintedDate | null {
  const found = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)/.exec(plain)
  if (found === null) return null
  const numbers = [Number(found[1]), Number(found[2]), commonYear(Number(found[3]))] as const
  return { kind: 'numbers', numbers, fullYear: true, mark: '/', time: timeOf(plain.slice(found[0].length)) }
}

/** `19:05 03/01/2026`: the time stands before the day. */
function timeFirst(plain: string): PrintedDate | null {
  const found = /^(\d{1,2}:\d{2}(?::\d{2})?)\s+(\d.*)$/.exec(plain)
  const printed = found === null ? null : takeApart(found[2]!)
  return printed === null ? null : { ...printed, time: timeOf(found![1]!) }
}

/** `183022` behind a compact date is a time. */
const clockOf = (rest: string): string =>
  /^\d{6}$/.test(rest) ? `${rest.slice(0, 2)}:${rest.slice(2, 4)}:${rest.slice(4)}` : rest

/** Years of Thailand's calendar run 543 ahead. */
const commonYear = (year: number): number => (year >= 2450 && year < 2700 ? year - 543 : year)

/** The year before the first one of an era. */
const eras: Readonly<Record<string, number>> = {
  R: 2018,
  令和: 2018,
  H: 1988,
  平成: 1988,
  S: 1925,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
}

/**
 * Years counted by eras: `R8.01.25` and `令和8年1月25日` in Japan, `114/03/05` and `民國114年3月5日` in Taiwan; and two
 * digits of a year that is named one, `26년 3월 1일`.
 */
function ofEra(plain: string): PrintedDate | null {
  const era =
    /^(R|H|S|令和|平成|昭和|民[國国])\.?\s*(\d{1,3}|元)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?!\d)/.exec(
      plain,
    )
  if (era) {
    const year = eras[era[1]!]! + (era[2] === '元' ? 1 : Number(era[2]))
    return exact(String(year), era[3]!, era[4]!, plain.slice(era[0].length))
  }
  const republic = /^(1[0-4]\d)([-./])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(plain)
  if (republic)
    return exact(
      String(1911 + Number(republic[1])),
      republic[3]!,
      republic[4]!,
      plain.slice(republic[0].length),
    )
  const short = /^'?(\d{2})\s*[년年]\s*(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日]?/.exec(plain)
  return short
    ? exact(String(fullYear(Number(short[1]))), short[2]!, short[3]!, plain.slice(short[0].length))
    : null
}

/** A date in words with its day of the week and time is not longer. */
const LONGEST_NAMED = 60

const monthFirst =
  /^([\p{L}\p{M}][\p{L}\p{M}.]{0,18}?)\.?\s{0,3}[\s/-]\s{0,3}(\d{1,2})(?:st|nd|rd|th|\.)?\s{0,3}(?:,\s{0,3}'?|[\s/-]{1,4}'?)(\d{4}|\d{2})(?![\d:])/u
const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.\s/-]{0,4}(?:de\s{1,3}|d['’])?([\p{L}\p{M}][\p{L}\p{M}.]{0,18}?)\.?,?[\s/-]{0,4}(?:de[l]?\s{1,3})?'?(\d{4}|\d{2})(?![\d:])/u
const yearFirst = /^(\d{4})[\s/.-]{1,4}([\p{L}\p{M}][\p{L}\p{M}.]{0,18}?)[\s/.-]{1,4}(\d{1,2})(?!\d)/u

/** A day of the week in front: a word and a comma or point, or a short form that many languages share. */
const weekday =
  /^(?:[\p{L}\p{M}]{2,12}[,.]{1,2}\s*|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mie|jeu|jue|ven|vie|sam|sab|dim|dom|gio)\s+)(?=\d|\p{L})/iu

/** `Jan 20, 2026`, `20 January 2026`, `31 July, 2026`, `Tue 3-Mar-26`, `5 ม.ค. 2569`, `1 de enero de 2026`. */
function named(plain: string): PrintedDate | null {
  if (!/\p{L}/u.test(plain) || plain.length > LONGEST_NAMED) return null
  const byMonth = monthFirst.exec(plain)
  const found =
    (byMonth && inWords(byMonth[2]!, byMonth[1]!, byMonth[3]!, plain.slice(byMonth[0].length))) ??
    withDay(dayFirst.exec(plain), plain)
  if (found !== null) return found
  const byYear = yearFirst.exec(plain)
  if (byYear) return inWords(byYear[3]!, byYear[2]!, byYear[1]!, plain.slice(byYear[0].length))
  const rest = plain.replace(weekday, '')
  return rest === plain ? null : takeApart(rest)
}

const withDay = (found: RegExpExecArray | null, rest: string): PrintedDate | null =>
  found && inWords(found[1]!, found[2]!, found[3]!, rest.slice(found[0].length))

function inWords(date: string, month: string, year: string, rest: string): PrintedDate | null {
  const found = monthOf(fold(month).replace(/\.$/, '')) ?? monthOf(fold(month))
  return found === undefined ? null : exact(String(fullYear(Number(year))), String(found), date, rest)
}

/**
 * Six figures as a day, `260331`: year, month, day. Nothing tells them from a number, so only a column that holds nothing
 * else, under a head that says so, is read like this. Null where they are no day.
 */
export function compactDate(text: string): PrintedDate | null {
  const found = /^(\d{2})(\d{2})(\d{2})$/.exec(text)
  return found && Number(found[1]) < 70 ? exact(`20${found[1]!}`, found[2]!, found[3]!, '') : null
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
  const found = day(commonYear(Number(year)), Number(month), Number(date))
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
