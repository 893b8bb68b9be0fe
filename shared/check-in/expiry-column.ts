import type { Day } from '../day'
import { fail, ok, type Result } from '../result'
import { type DateOrder, dayInOrder, printedDate } from '../statements/parse-date'
import { typedDays } from '../statements/typed-day'
import { fold } from '../statements/words/fold'
import type { LineFault } from './line-fault'

/** How a column of last days is headed, in the languages of the app. */
const heads = /expir|\bvalid|until|use[ -]?by|laps|last day|best before|유효|만료|소멸|기한|有効|失効|期限/

/** Whether a head says that its column holds the days on which balances lapse. */
export const isExpiryHead = (head: string): boolean => heads.test(fold(head).toLowerCase())

/** Whether a cell can be a last day: a date, or a month as cards print it. */
export const isLastDay = (text: string): boolean =>
  typedDays(text).length > 0 && !/^\d+([.,]\d+)?$/.test(text)

/** Whether a cell is surely a day to come: no balance was read off on such. */
export const isToCome = (text: string, today: Day): boolean => {
  const days = typedDays(text)
  return days.length > 0 && days.every((day) => day > today)
}

/** A last day as a list states it; null where the cell is empty. */
export function lastDayOf(text: string, order: DateOrder | null): Result<Day | null, LineFault> {
  if (text === '') return ok(null)
  const [first, second] = typedDays(text)
  if (first === undefined) return fail({ code: 'bad-date', text })
  if (second === undefined) return ok(first)
  const printed = printedDate(text)
  const day = printed?.kind === 'numbers' && order !== null ? dayInOrder(printed, order) : null
  return day === null ? fail({ code: 'ambiguous-date', text, readings: [first, second] }) : ok(day)
}
