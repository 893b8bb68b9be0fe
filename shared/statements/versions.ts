import type { Transaction } from '../model'

/** What statements say of one movement, apart from which statements they are. */
export type Content = Omit<Transaction, 'statements'>

/** One way a movement is told, and by which statements. */
export interface Version {
  readonly content: Content
  readonly statements: readonly string[]
}

/**
 * A transaction as the ledger keeps it. Where statements tell it differently (pending, then posted; two exports of
 * one provider), every version is kept beside the one shown, so that an undo can fall back to what remains.
 */
export interface KeptTransaction extends Transaction {
  /** Absent where all statements agree. */
  readonly versions?: readonly Version[]
}

const rank = { posted: 0, cancelled: 1, pending: 2 } as const

/** Every version of a kept transaction. */
export function versionsOf(kept: KeptTransaction): readonly Version[] {
  if (kept.versions) return kept.versions
  const { statements, ...content } = kept
  return [{ content, statements }]
}

/** One more statement tells the movement so. */
export function addVersion(versions: readonly Version[], content: Content, statement: string): Version[] {
  const same = versions.findIndex((version) => says(version.content, content))
  if (same === -1) return [...versions, { content, statements: [statement] }]
  return versions.map((version, index) =>
    index === same ? { ...version, statements: [...version.statements, statement] } : version,
  )
}

const fields = [
  'day', 'time', 'amount', 'currency', 'fee', 'kind', 'status', 'text', 'counterparty', 'reference', 'balance',
] as const satisfies readonly (keyof Content)[] // prettier-ignore

const says = (a: Content, b: Content): boolean => fields.every((field) => a[field] === b[field])

/** The versions that remain without a statement. */
export function dropStatement(versions: readonly Version[], statement: string): Version[] {
  return versions.flatMap((version) => {
    const statements = version.statements.filter((id) => id !== statement)
    return statements.length === 0 ? [] : [{ ...version, statements }]
  })
}

/**
 * The transaction to keep for one or more versions. Posted stands before cancelled before pending; among equals the
 * one that says more, then the alphabet: the choice depends on what is said, never on what was imported first.
 *
 * @param statements all statements of the versions, in order of import
 */
export function keep(versions: readonly Version[], statements: readonly string[]): KeptTransaction {
  const [only] = versions
  if (versions.length === 1 && only) return { ...only.content, statements }
  const sorted = versions
    .map((version) => ({ version, words: wordsOf(version.content) }))
    .sort((a, b) => preference(a.version.content, b.version.content) || (a.words < b.words ? -1 : 1))
    .map(({ version }) => version)
  const best = sorted[0]
  if (best === undefined) throw new RangeError('A transaction needs a version')
  return { ...best.content, statements, versions: sorted }
}

function preference(a: Content, b: Content): number {
  return rank[a.status] - rank[b.status] || wordsOf(b).length - wordsOf(a).length
}

const wordsOf = (content: Content): string => JSON.stringify(fields.map((field) => content[field]))
