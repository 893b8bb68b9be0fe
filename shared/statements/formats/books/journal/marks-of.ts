import type { Answers } from '../../../reading'
import { decimalHint, decimalStyle } from '../../../decimal-style'
import { decimalsOf } from '../../../../money/currency'
import type { MarkOf } from './amount'
import { moneyOf } from './money-of'

const amounts =
  /(?<left>"[^"]{0,60}"|[^\s\d.,;@{}()[\]="'+*/-]{0,40}) ?[-+]?(?<number>\d[\d.,'_]{0,60})(?: ?(?<right>"[^"]{0,60}"|[^\s\d.,;@{}()[\]="'+*/-]{1,40}))?/gu

/**
 * How the numbers of a journal are written, by commodity: as it declares, as the person says, as its own numbers show, or
 * as all of them show together. `1,000` alone is a thousand, but in a currency of three decimals.
 *
 * @param declared the mark before decimals that directives state, by commodity; the empty one holds for all
 * @param texts what stands behind the accounts
 */
export function marksOf(
  declared: ReadonlyMap<string, '.' | ','>,
  texts: readonly string[],
  pointOnly: boolean,
  answers: Answers,
): MarkOf {
  if (pointOnly) return () => '.'
  const numbers = new Map<string, string[]>()
  for (const text of texts)
    for (const { groups } of text.matchAll(amounts)) {
      const commodity = (groups!['left'] || groups!['right'] || '').replace(/"/g, '')
      const known = numbers.get(commodity)
      if (known) known.push(groups!['number']!)
      else numbers.set(commodity, [groups!['number']!])
    }
  const shown = new Map([...numbers].map(([commodity, all]) => [commodity, markIn(all)] as const))
  const together = markIn([...numbers.values()].flat())
  const said = answers.decimal === undefined ? null : answers.decimal === 'point' ? '.' : ','
  return (commodity, digits) => {
    const settled = declared.get(commodity) ?? declared.get('') ?? said ?? shown.get(commodity) ?? together
    if (settled) return settled
    const hint = decimalHint(digits)
    if (hint !== 'either') return hint === 'comma' ? ',' : '.'
    const mark = digits.includes('.') ? '.' : ','
    const currency = moneyOf(commodity, digits)
    const decimals = currency !== null && decimalsOf(currency) === 3
    return decimals ? mark : mark === '.' ? ',' : '.'
  }
}

function markIn(numbers: readonly string[]): '.' | ',' | null {
  const { mark } = decimalStyle(numbers)
  return mark === 'point' ? '.' : mark === 'comma' ? ',' : null
}
