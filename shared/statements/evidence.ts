import type { Answers, Finding } from './reading'

/** What decided something about a file, as a sentence is chosen by it. */
export interface Evidence {
  readonly by:
    | 'balance' | 'balanceRows' | 'cell' | 'column' | 'declared' | 'guess' | 'mark' | 'minus' | 'none' | 'order' | 'person'
    | 'rows' | 'stored' | 'unopposed' | 'valid' | 'words' // prettier-ignore
  /** The cell or words that showed it; empty where it was neither. */
  readonly text: string
  /** In how many rows it holds, of how many that can tell; zeros where no rows were counted. */
  readonly held: number
  readonly of: number
}

const marks = ['mark', 'valid', 'declared', 'guess', 'balance'] as const

/** What decided it: the person, a cell, the balances, or the file as a whole; `none`: nothing was decided. */
export function evidenceOf(finding: Finding | undefined, answers: Answers): Evidence {
  const plain = { text: '', held: 0, of: 0, ...finding?.rows }
  if (finding === undefined) return { ...plain, by: 'none' }
  const { about, evidence } = finding
  const mark = marks.find((one) => one === evidence)
  if (evidence === 'stored') return { ...plain, by: 'stored' }
  if (mark === 'balance') return { ...plain, by: finding.rows ? 'balanceRows' : 'balance' }
  if (about === 'sides') return { ...plain, by: 'words', text: evidence ?? '' }
  if (isAnswered(about, answers)) return { ...plain, by: 'person' }
  if (mark !== undefined) return { ...plain, by: mark }
  if (evidence !== null) return { ...plain, by: 'cell', text: evidence }
  return { ...plain, by: unseen(about, plain.of) }
}

const isAnswered = (about: Finding['about'], answers: Answers): boolean =>
  Object.entries(answers).some(([answered, value]) => answered === about && value !== undefined)

/** What decides where no single cell does. */
function unseen(about: Finding['about'], of: number): Evidence['by'] {
  switch (about) {
    case 'delimiter':
      return 'rows'
    case 'dateOrder':
      return 'order'
    case 'sign':
      return of > 0 ? 'minus' : 'unopposed'
    case 'dateColumn':
    case 'amountColumn':
    case 'balanceColumn':
    case 'accountColumn':
      return 'column'
    default:
      return 'unopposed'
  }
}
