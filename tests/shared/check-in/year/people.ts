import { carefulSpender } from './careful-spender'
import { expectedOn } from './expected-on'
import { freelancer } from './freelancer'
import { gamer } from './gamer'
import { keptYear } from './kept-year'
import type { PersonOfYear } from './place-of-year'

/** Three kinds of people, each with twelve places. */
export const people: readonly (readonly [string, PersonOfYear])[] = [
  ['a careful spender', carefulSpender],
  ['a student who plays', gamer],
  ['a freelancer', freelancer],
]

/** Each day of a year, with what the readings of the day say by the slow rules. */
export const daysOf = (person: PersonOfYear) =>
  [...keptYear(person)].map((kept) => ({
    ...kept,
    expected: new Map(
      person.places.map((place) => [
        place.account.id,
        expectedOn(place, kept.known.get(place.account.id)!, kept.day),
      ]),
    ),
  }))
