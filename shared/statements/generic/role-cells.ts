import type { Table } from '../tables/table'
import { isProof } from './chain'
import { blockAt } from './find-blocks'
import { interpret, type Interpretation } from './interpretation'
import type { Role } from './roles'

function cellsOfRoles(interpretation: Interpretation): ReadonlyMap<Role, number> {
  const { dates, shape, balance, chain, time, posted, fee, currencies, account, words } = interpretation
  const cells: [Role, number | null | undefined][] = [
    ['date', dates.date],
    ['time', time],
    ['posted', posted],
    ['amount', shape.kind === 'pair' ? null : shape.amount],
    ['side', shape.kind === 'side' ? shape.side.cell : null],
    ['in', shape.kind === 'pair' ? shape.in : null],
    ['out', shape.kind === 'pair' ? shape.out : null],
    [chain?.states === 'before' && isProof(chain) ? 'balance-before' : 'balance', balance],
    ['fee', fee],
    ['currency', currencies[0]],
    ['account', account],
    ['text', words.texts[0]],
    ['note', words.texts[1]],
    ['counterparty', words.counterparty],
    ['type', words.type],
    ['category', words.category],
    ['reference', words.reference],
    ['status', words.status],
  ]
  return new Map(cells.filter((entry): entry is [Role, number] => typeof entry[1] === 'number'))
}

/** Which place holds what; `notes`: the words that are joined to the text and its note. */
export interface CellRoles {
  readonly cellOf: ReadonlyMap<Role, number>
  readonly notes: readonly number[]
}

/** What a person is shown of an interpretation, with all of its words. */
export const rolesOf = (interpretation: Interpretation): CellRoles => ({
  cellOf: cellsOfRoles(interpretation),
  notes: interpretation.words.texts.slice(2),
})

/** What the columns below a head are, by all that stands there; empty where that makes no movements. */
export function rolesBelow(table: Table, at: number): CellRoles {
  const understood = interpret(blockAt(table, at), {}, null)
  return understood === null ? { cellOf: new Map(), notes: [] } : rolesOf(understood)
}
