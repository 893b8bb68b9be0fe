import type { Finding } from '../reading'
import { isProof } from './chain'
import type { Interpretation } from './interpretation'

/** What was understood of a table's columns, and what proved it. */
export function findingsOf({
  block,
  dates,
  shape,
  balance,
  chain,
  account,
}: Interpretation): readonly Finding[] {
  const nameOf = (cell: number): string => block.names[cell]?.trim() || `${cell + 1}`
  const amounts = shape.kind === 'pair' ? `${nameOf(shape.in)} / ${nameOf(shape.out)}` : nameOf(shape.amount)
  const proof =
    chain !== null && isProof(chain)
      ? { evidence: 'balance', rows: { held: chain.held, of: chain.links } }
      : { evidence: null }
  return [
    { about: 'dateColumn', value: nameOf(dates.date), evidence: null },
    { about: 'amountColumn', value: amounts, ...proof },
    ...(shape.kind === 'side'
      ? [{ about: 'sides', value: nameOf(shape.side.cell), evidence: wordsOf(shape.side.sideOf) } as const]
      : []),
    ...(balance === null ? [] : [{ about: 'balanceColumn', value: nameOf(balance), ...proof } as const]),
    ...(account === null
      ? []
      : [{ about: 'accountColumn', value: nameOf(account), evidence: null } as const]),
  ]
}

const wordsOf = (sideOf: ReadonlyMap<string, string | null>): string =>
  [...sideOf]
    .flatMap(([word, side]) => (side === null ? [] : `${word} = ${side === 'in' ? '+' : '−'}`))
    .join(', ')
