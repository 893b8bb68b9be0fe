import type { Day } from '../../day'
import type { Answers, Question } from '../reading'
import type { Source } from '../source'
import { sectionsOf } from './account-sections'
import { type Block, findBlocks } from './find-blocks'
import { withMonths } from './days-of-month'
import { type Interpretation, interpret } from './interpretation'
import type { Beyond } from './named-columns'
import { plainColumns } from './plain-columns'
import type { Role } from './roles'

/** A file whose tables nobody knows, as far as their heads and cells tell. */
export interface Understood {
  /** The file, its columns laid out as in most others. */
  readonly source: Source
  /** The year, where days are printed without one and nothing tells it. */
  readonly question: Question | null
  /** Its stretches of rows below a head. */
  readonly blocks: readonly Block[]
  /** Those that hold days and money, each with the place of its table in the file. */
  readonly found: readonly { readonly sheet: number; readonly interpretation: Interpretation }[]
}

type Fixed = Partial<Record<Role, number>>

/**
 * Weighs what the columns of a file's tables are, as the person said and as heads, cells and balances tell.
 *
 * @param until the day the file was written
 */
export function understand(file: Source, answers: Answers, until: Day | null): Understood {
  const { source, question } = withMonths(plainColumns(file), answers, until)
  const bySheet = source.tables.map((table) => findBlocks(table, answers.head))
  const found = bySheet.flatMap((blocks, sheet) =>
    blocks.flatMap(sectionsOf).flatMap((block) => {
      const said = rolesIn(block, answers.roles)
      const interpretation =
        said === null ? interpret(block, answers, null) : interpret(block, answers, said.fixed, said)
      return interpretation === null ? [] : [{ sheet, interpretation }]
    }),
  )
  return { source, question, blocks: bySheet.flat(), found }
}

/** What a person said of columns, by their heads, as places of one table; null where they named none of it. */
function rolesIn(block: Block, said: Answers['roles']): ({ readonly fixed: Fixed | null } & Beyond) | null {
  if (said === undefined) return null
  const fixed: Fixed = {}
  const notes: number[] = []
  const ignored = new Set<number>()
  for (const [name, role] of Object.entries(said)) {
    const named = block.names.findIndex((head) => head === name)
    const cell = named !== -1 ? named : /^[1-9]\d*$/.test(name) ? Number(name) - 1 : -1
    if (cell === -1) continue
    if (role === 'ignore') ignored.add(cell)
    else if (role === 'note' && fixed.note !== undefined) notes.push(cell)
    else fixed[role] = cell
  }
  const named = Object.keys(fixed).length > 0
  return named || ignored.size > 0 ? { fixed: named ? fixed : null, notes, ignored } : null
}
