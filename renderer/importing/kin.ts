import { answersWith } from '../../shared/statements/answers'
import { stemOf } from '../../shared/statements/file-stem'
import type { Answers, Question } from '../../shared/statements/reading'
import type { QueuedFile } from './queue-state'

/** A file of the queue that was given an answer, and everything that is settled about it now. */
export interface Answered {
  readonly file: QueuedFile
  readonly answers: Answers
}

/** Whether two files are of one kind, as what is remembered of one would be found again for the other. */
export function isKin(one: QueuedFile, other: QueuedFile): boolean {
  const [a, b] = [kindOf(one), kindOf(other)]
  return one.id !== other.id && a !== null && a === b
}

const kinds = new WeakMap<QueuedFile, string | null>()

/** What stays the same from one file of a kind to the next, kept because each card asks of every file. */
function kindOf(file: QueuedFile): string | null {
  const known = kinds.get(file)
  if (known !== undefined) return known
  const found = readKind(file)
  kinds.set(file, found)
  return found
}

/** Null where a file tells nothing of that. */
function readKind({ name, state, before }: QueuedFile): string | null {
  const preview = state.kind === 'read' ? state.preview : before
  if (preview === null) return null
  const { layout, format, parts } = preview
  if (layout) return JSON.stringify([stemOf(name), layout.mapping.heads])
  return format && JSON.stringify([format.id, parts.map(({ account }) => account)])
}

/** Which account or year a file is of says nothing of the next one. */
export const isOfOneFile = ({ about }: Question): boolean => about === 'account' || about === 'year'

/**
 * What one answer settles of the other files: those of the same kind that ask the same, or, where `everywhere`, all that
 * ask about the same.
 */
export function alsoAnswered(
  files: readonly QueuedFile[],
  answered: QueuedFile,
  question: Question,
  answer: string,
  everywhere: boolean,
): readonly Answered[] {
  if (isOfOneFile(question)) return []
  return files.flatMap((file) => {
    if (file.id === answered.id || !(everywhere || isKin(answered, file))) return []
    const same = askedOf(file).find(
      ({ about, text }) => about === question.about && (about !== 'sides' || text === question.text),
    )
    const offered =
      same && (question.about === 'currency' || same.choices.some((choice) => choice.answer === answer))
    return offered ? [{ file, answers: answersWith(file.answers, same, answer) }] : []
  })
}

/** What is asked about a file now. */
export const askedOf = ({ state }: QueuedFile): readonly Question[] =>
  state.kind === 'read' ? state.preview.questions : []
