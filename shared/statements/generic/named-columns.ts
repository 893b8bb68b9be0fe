import type { Row } from '../tables/table'
import type { Fixed } from './money-columns'
import type { Role } from './roles'
import type { TextColumns } from './text-columns'

/** The columns a person named, by place. */
export type Named = Readonly<Partial<Record<Role, number>>>

/** What a person said of columns beyond one column for each role. */
export interface Beyond {
  /** Further columns of words, joined to the text. */
  readonly notes: readonly number[]
  /** Columns that are nothing; null where every column is that was not named. */
  readonly ignored: ReadonlySet<number> | null
}

/** A row with nothing in some of its cells. */
export const without = ({ line, cells }: Row, ignored: ReadonlySet<number>): Row => ({
  line,
  cells: cells.map((text, cell) => (ignored.has(cell) ? '' : text)),
})

/** What a person named of the figures. */
export function moneyIn(fixed: Named): Fixed {
  const { amount, in: inward, out, side } = fixed
  const balance = fixed.balance ?? fixed['balance-before']
  return {
    ...(amount === undefined ? {} : { amount }),
    ...(inward === undefined ? {} : { in: inward }),
    ...(out === undefined ? {} : { out }),
    ...(side === undefined ? {} : { side }),
    ...(balance === undefined ? {} : { balance }),
  }
}

/** What a person named is what they named; the rest is as the heads and cells tell. */
export function namedWords(
  fixed: Named,
  notes: readonly number[],
  found: TextColumns,
  partly: boolean,
): TextColumns {
  const { text, note, counterparty, type, category, reference, status } = fixed
  const texts = [text, note, ...notes].filter((cell) => cell !== undefined)
  if (partly)
    return {
      texts: [...texts, ...found.texts],
      counterparty: counterparty ?? found.counterparty,
      parties: counterparty === undefined ? found.parties : null,
      type: type ?? found.type,
      category: category ?? found.category,
      reference: reference ?? found.reference,
      status: status ?? found.status,
    }
  return {
    texts: texts.length > 0 ? texts : found.texts.filter((cell) => cell !== counterparty),
    counterparty: counterparty ?? null,
    parties: null,
    type: type ?? null,
    category: category ?? null,
    reference: reference ?? null,
    status: status ?? null,
  }
}
