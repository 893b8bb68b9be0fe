import { sideOf } from './ofx-kinds'

/** A movement of a statement: its TRNTYPE, and the sign of its amount as printed. */
export interface PrintedSide {
  readonly type: string
  readonly sign: number
}

/**
 * How the signs of a statement are to be taken. `printed`: as OFX wants them. `by-type`: there are none, and TRNTYPE tells.
 * `turned`: every one is against its TRNTYPE, or some unsigned amounts are; then a person must say.
 */
export type Signs = 'printed' | 'by-type' | 'turned'

/** So many unsigned amounts of money that goes out, and no minus anywhere, are no chance. */
const ENOUGH = 3

/** Looks whether signs and TRNTYPEs of a statement agree: some banks write all amounts without a sign, or the other way round. */
export function signsOf(rows: readonly PrintedSide[]): Signs {
  const told = rows.filter(({ type, sign }) => sideOf(type) !== 0 && sign !== 0)
  const against = told.filter(({ type, sign }) => sideOf(type) !== sign)
  // At a till and at a machine money goes either way, and the standard leaves it to the sign.
  const sure = against.filter(({ type }) => type !== 'POS' && type !== 'ATM')
  if (against.length === 0) return 'printed'
  const unsigned = rows.every(({ sign }) => sign >= 0)
  if (unsigned && sure.length >= ENOUGH && against.length < told.length) return 'by-type'
  return unsigned || against.length === told.length ? 'turned' : 'printed'
}

/** Whether the amount of a row stands the wrong way round, where signs are not as OFX wants them. */
export const isTurned = (row: PrintedSide, all: Signs, unsigned: boolean): boolean =>
  all !== 'printed' && (unsigned ? sideOf(row.type) < 0 : true)
