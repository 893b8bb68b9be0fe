import type { Answers, Finding } from '../../../shared/statements/reading'

/** What decided something about a file, as a sentence is chosen by it. */
export interface Evidence {
  readonly by:
    'cell' | 'balance' | 'order' | 'rows' | 'person' | 'mark' | 'valid' | 'declared' | 'guess' | 'none'
  /** The cell that showed it; empty where it was none. */
  readonly text: string
}

const words = ['mark', 'valid', 'declared', 'guess', 'balance'] as const

/** What decided it: the person, a cell, or the file as a whole. */
export function evidenceOf(finding: Finding | undefined, answers: Answers): Evidence {
  if (finding === undefined) return { by: 'none', text: '' }
  const { about, evidence } = finding
  if (answers[about] !== undefined) return { by: 'person', text: '' }
  const word = words.find((one) => one === evidence)
  if (word !== undefined) return { by: word, text: '' }
  if (evidence !== null) return { by: 'cell', text: evidence }
  if (about === 'delimiter') return { by: 'rows', text: '' }
  return { by: about === 'dateOrder' ? 'order' : 'none', text: '' }
}
