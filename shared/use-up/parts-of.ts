import { addDays, type Day } from '../day'
import { Courses } from './course'
import type { Place, Span, Use } from './place'

/** A part of what is to be spent in a place; the parts add up to all of it. */
export interface Part {
  readonly amount: number
  /** The last day on which it can be spent for no more to be lost; null where no such day is known. */
  readonly by: Day | null
}

/** What a use asks to be spent, by the days on which it has to have happened, the earliest first. */
export function partsOf(place: Place, span: Span, use: Use): readonly Part[] {
  const courses = new Courses(place, span)
  const until = use.way === null ? null : use.leavesBy
  const losses = lossesBefore(courses, until, span)
  const parts: Part[] = []
  let asked = 0
  for (const { at, spent } of courses.needs(losses, use.spent)) {
    if (spent > asked) parts.push({ amount: spent - asked, by: addDays(span.from, at) })
    asked = Math.max(asked, spent)
  }
  return use.spent > asked ? [...parts, { amount: use.spent - asked, by: until }] : parts
}

/** How many days with losses there are while the money is there: all of them where it does not leave by a day. */
function lossesBefore(courses: Courses, until: Day | null, { from }: Span): number {
  if (until === null) return courses.count
  let count = 0
  while (count < courses.count && addDays(from, courses.startOf(count + 1)) <= until) count++
  return count
}
