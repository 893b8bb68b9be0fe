import { day } from '../../day'

/**
 * A date of QIF as others print it. Blanks fill up (`4/ 1/26`), and an apostrophe before the year says that it is of this
 * century: `4/ 1' 8` is 2008. Nobody writes one digit for a year otherwise: in `25-9-2` it stands first.
 *
 * @param yearFirst what `isYearFirst` says of all dates of the file
 */
export function plainDate(text: string, yearFirst: boolean): string {
  const bare = bareDate(text)
  const modern = /^(\d{1,2})([-./])(\d{1,2})[-./]?'(\d{1,4})$/.exec(bare)
  if (modern) {
    const [, a, mark, b, year] = modern
    return [a, b, fullYear(Number(year))].join(mark)
  }
  const numbers = yearFirst ? threeNumbers(bare) : null
  if (numbers === null) return bare
  const [year, month, date] = numbers
  return [fullYear(year), two(month), two(date)].join('-')
}

/** Whether the dates of a file begin with a year of two digits: all can be read so, and one of them in no other way. */
export function isYearFirst(texts: readonly string[]): boolean {
  const dates = texts.map(bareDate)
  return (
    dates.every((text) => {
      const numbers = threeNumbers(text)
      return numbers !== null && day(fullYear(numbers[0]), numbers[1], numbers[2]) !== null
    }) && dates.some((text) => !/[-./]\d\d$/.test(text) || /^(?:3[2-9]|[4-9]\d)/.test(text))
  )
}

/** Without the blanks that fill up numbers; those before a time stay. */
const bareDate = (text: string): string => text.trim().replace(/\s{0,9}([-./'])\s{0,9}/g, '$1')

function threeNumbers(text: string): readonly [number, number, number] | null {
  const found = /^(\d{2})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text)
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null
}

/** Two digits mean the years 1970 to 2069. */
const fullYear = (year: number): number => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year)

const two = (value: number): string => String(value).padStart(2, '0')
