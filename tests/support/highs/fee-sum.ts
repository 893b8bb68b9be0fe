import type { FeePart } from '../../../shared/fees/rule'
import type { Terms } from '../../../shared/planner/model'
import { chargePieces, type Piece } from './charge-pieces'
import { Inexpressible } from './inexpressible'
import { type LinearProgram, type Sum, times } from './linear-program'
import type { Waiver } from './transfer-columns'

/** A transfer as its fee sees it: its columns, and the most its amount can be. */
export interface Charged {
  readonly name: string
  readonly use: string
  readonly amount: string
  readonly most: number
  readonly waivers: ReadonlyMap<number, Waiver>
}

/** The fee of a transfer: the sum of its parts' charges, each up to a minor unit of rounding. */
export function feeSum(program: LinearProgram, terms: Terms, transfer: Charged): Sum {
  const fee: (readonly [number, string])[] = []
  for (const [index, { part, free }] of terms.parts.entries()) {
    const name = `${transfer.name}_${index}`
    const waiver = transfer.waivers.get(free)
    if (part.of === 'rest' && terms.onTop) throw new Inexpressible('a fee on top of the rest')
    if (part.max === 'amount' && (waiver || part.of === 'rest'))
      throw new Inexpressible('a fee of a rest or with a free quota that is capped by the amount')
    const full: Sum = [[1, transfer.amount], ...(part.of === 'rest' ? times(-1, fee) : [])]
    const charged = waiver ? baseAbove(program, name, full, waiver, transfer.most) : full
    fee.push(...chargeSum(program, name, part, { ...transfer, base: charged, waiver }))
  }
  return fee
}

/** What is left to be charged: the base less what the quota covers of it. */
function baseAbove(program: LinearProgram, name: string, full: Sum, { covered }: Waiver, most: number): Sum {
  const base = program.column(`base_${name}`, 'real', most)
  program.row([[1, base], ...times(-1, full), [1, covered]], '>=', 0)
  program.row([[1, base], ...times(-1, full)], '<=', 0)
  return [[1, base]]
}

type Base = Charged & { readonly base: Sum; readonly waiver: Waiver | undefined }

function chargeSum(program: LinearProgram, name: string, part: FeePart, charged: Base): Sum {
  const mayBeNothing = charged.waiver !== undefined || part.of === 'rest'
  const pieces = chargePieces(part, charged.most, mayBeNothing ? 0 : 1)
  const [only] = pieces
  const isStraight = pieces.length === 1 && only?.from === 0 && only.to === charged.most
  if (only && isStraight && (only.fixed === 0 || !mayBeNothing))
    return [...times(only.fixed, [[1, charged.use]]), ...times(only.rate, charged.base)]
  return pieceSum(program, name, pieces, charged, mayBeNothing)
}

/** One piece is chosen and holds the base; a base of nothing is charged nothing. */
function pieceSum(
  program: LinearProgram,
  name: string,
  pieces: readonly Piece[],
  { use, base }: Base,
  mayBeNothing: boolean,
): Sum {
  const charge: (readonly [number, string])[] = []
  const chosen: (readonly [number, string])[] = []
  const shares: (readonly [number, string])[] = []
  for (const [index, { from, to, fixed, rate }] of pieces.entries()) {
    const piece = program.column(`piece_${name}_${index}`, 'binary')
    const share = program.column(`share_${name}_${index}`, 'real', to)
    program.row([[1, share], [-to, piece]], '<=', 0) // prettier-ignore
    program.row([[1, share], [-from, piece]], '>=', 0) // prettier-ignore
    charge.push([fixed, piece], [rate, share])
    chosen.push([1, piece])
    shares.push([1, share])
  }
  program.row([...chosen, [-1, use]], mayBeNothing ? '<=' : '=', 0)
  program.row([...shares, ...times(-1, base)], '=', 0)
  return charge
}
