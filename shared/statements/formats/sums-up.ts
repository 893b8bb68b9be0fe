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
  /** Those in which the third is the first plus the second, or minus the second: whichever more rows bear out. */
  readonly held: number
  /** Those of them in which neither the second nor the third is zero: the others prove nothing. */
  readonly telling: number
}

/** Counts the rows in which net is gross and fee together, with whichever sign the file prints fees. */
export function sumsUp(rows: readonly Row[], gross: number, fee: number, net: number): SumsUp {
  let all = 0
  const [added, taken] = [
    { held: 0, telling: 0 },
    { held: 0, telling: 0 },
  ]
  for (const { cells } of rows) {
    const of = (cell: number): number | null => roughValue(cells[cell] ?? '')
    const [whole, charged, left] = [of(gross), of(fee), of(net)]
    if (whole === null || charged === null || left === null) continue
    all++
    for (const [way, sum] of [
      [added, whole + charged],
      [taken, whole - charged],
    ] as const) {
      if (left !== sum) continue
      way.held++
      if (charged !== 0 && left !== 0) way.telling++
    }
  }
  return { rows: all, ...(taken.held > added.held ? taken : added) }
}
