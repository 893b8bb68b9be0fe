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

/** Whether it shows the first of its versions and is told by all of theirs: ours always do, damaged ones need not. */
export function isInKeeping(kept: KeptTransaction): boolean {
  if (kept.versions === undefined) return true
  const [first] = kept.versions
  const tellers = kept.versions.flatMap(({ statements }) => statements)
  return (
    first !== undefined &&
    first.content.id === kept.id &&
    says(first.content, kept) &&
    String(tellers.sort()) === String([...kept.statements].sort())
  )
}

/** Every version of a kept transaction. */
function versionsOf(kept: KeptTransaction): readonly Version[] {
  if (kept.versions) return kept.versions
  const { statements, ...content } = kept
  return [{ content, statements }]
}

/** A transaction that further statements tell too, in a way of their own or as it is known. */
export function tell(kept: KeptTransaction, told: Transaction): KeptTransaction {
  const statements = [...kept.statements, ...told.statements]
  if (kept.versions === undefined && says(kept, told)) return { ...kept, statements }
  return keep(addVersion(versionsOf(kept), told), statements)
}

/** What one statement tells just as it is known: nearly always all of it, and by the thousand. */
export class Retold {
  /** Transactions told by the same statements share one list of them. */
  private readonly lists = new Map<string, readonly string[]>()

  constructor(private readonly statement: string) {}

  /** The transaction, told by the statement too; null where it tells it otherwise. */
  asKnown(kept: KeptTransaction, told: Said): KeptTransaction | null {
    if (kept.versions !== undefined || !says(kept, told)) return null
    const key = kept.statements.length === 1 ? kept.statements[0]! : kept.statements.join(' ')
    const statements = this.lists.get(key) ?? [...kept.statements, this.statement]
    this.lists.set(key, statements)
    return { ...kept, statements }
  }
}

function addVersion(versions: readonly Version[], told: Transaction): readonly Version[] {
  const same = versions.findIndex((version) => says(version.content, told))
  if (same === -1) return [...versions, ...versionsOf(told)]
  return versions.map((version, index) =>
    index === same ? { ...version, statements: [...version.statements, ...told.statements] } : version,
  )
}

/** A transaction that other statements still tell once one is gone; null where none does. */
export function untell(kept: KeptTransaction, statement: string): KeptTransaction | null {
  const statements = kept.statements.filter((id) => id !== statement)
  if (statements.length === 0) return null
  if (kept.versions === undefined) return { ...kept, statements }
  const versions = kept.versions.flatMap((version) => {
    const left = version.statements.filter((id) => id !== statement)
    return left.length === 0 ? [] : [{ ...version, statements: left }]
  })
  return keep(versions, statements)
}

const fields = [
  'day', 'time', 'amount', 'currency', 'fee', 'kind', 'status', 'text', 'counterparty', 'reference', 'balance',
] as const satisfies readonly (keyof Content)[] // prettier-ignore

/** What is compared of two tellings: everything but the name of the movement. */
type Said = Pick<Content, (typeof fields)[number]>

function says(a: Said, b: Said): boolean {
  for (const field of fields) if (a[field] !== b[field]) return false
  return true
}

/**
 * The transaction to keep for one or more versions. Posted stands before cancelled before pending; among equals the
 * one that says more, then the alphabet: the choice depends on what is said, never on what was imported first.
 *
 * @param statements all statements of the versions, in order of import
 */
function keep(versions: readonly Version[], statements: readonly string[]): KeptTransaction {
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
