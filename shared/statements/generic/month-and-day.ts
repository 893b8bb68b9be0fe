import { day } from '../../day'

/** A day without its year: `31/12`, `3월 5일`. */
export const monthAndDay = /^(\d{1,2})\s*([-./]|월|月)\s*(\d{1,2})\s*[일日.]?$/

/** Whether a text can be a day of some year. */
export function isMonthAndDay(text: string): boolean {
  const found = monthAndDay.exec(text)
  if (found === null) return false
  const [a, b] = [Number(found[1]), Number(found[3])]
  return (day(2000, a, b) ?? day(2000, b, a)) !== null
}
