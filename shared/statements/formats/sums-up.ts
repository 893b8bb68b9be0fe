import { parseAmount } from '../../money/parse-amount'
import { decimalHint } from '../decimal-style'
import type { Row } from '../tables/table'

/** In ten-thousandths; null for what is no amount. Only sums and differences matter here. */
export function roughValue(text: string): number | null {
  return parseAmount(text, decimalHint(text) === 'comma' ? 'comma' : 'point', 4)
}

/** How often three cells of a row bear out that the third is the first and the second together. */
export interface SumsUp {
  /** Rows in which all three are amounts. */
  readonly rows: number
  /** Those in which the third is the first plus or minus the second. */
  readonly held: number
  /** Those of them in which the second is not zero: the others prove nothing. */
  readonly telling: number
}

/** Counts the rows in which net is gross and fee together, whatever the sign the fee is printed with. */
export function sumsUp(rows: readonly Row[], gross: number, fee: number, net: number): SumsUp {
  let [all, held, telling] = [0, 0, 0]
  for (const { cells } of rows) {
    const [whole, charged, left] = [gross, fee, net].map((cell) => roughValue(cells[cell] ?? ''))
    if (whole == null || charged == null || left == null) continue
    all++
    if (Math.abs(left - whole) !== Math.abs(charged)) continue
    held++
    if (charged !== 0) telling++
  }
  return { rows: all, held, telling }
}
