import type { Draft } from '../../../shared/model'
import type { ReadPart, Reading } from '../../../shared/statements/reading'
import { isRowProblem } from '../../../shared/statements/row-problem'

/** What a reading promises and does not keep, in words; empty where it is sound, whatever the file was. */
export const unsound = (reading: Reading): readonly string[] => [
  ...rowsOf(reading),
  ...figuresOf(reading),
  ...reading.parts.flatMap((part) => claimsOf(part, draftsOf(part, reading))),
  // What waits for an answer says so.
  ...(reading.problems.some(({ code }) => code === 'ambiguous-date') && reading.questions.length === 0
    ? ['waits for an answer that it does not ask for']
    : []),
]

function rowsOf({ rows, drafts, skipped, problems, parts }: Reading): readonly string[] {
  const told = drafts.length + skipped.length + problems.filter(isRowProblem).length
  const lines = [...drafts, ...skipped].map(({ line }) => line)
  const counted = parts.reduce((sum, { count }) => sum + count, 0)
  return [
    ...(told === rows ? [] : [`${rows} rows, and ${told} that were told of`]),
    ...(drafts.length === 0 && problems.length === 0 ? ['nothing read, and no reason'] : []),
    ...(counted === drafts.length ? [] : [`${drafts.length} drafts, ${counted} in accounts`]),
    ...lines.filter((line) => !Number.isSafeInteger(line) || line < 1).map((line) => `line ${line}`),
  ]
}

function figuresOf({ drafts, parts }: Reading): readonly string[] {
  const numbers = [
    ...drafts.flatMap(({ amount, fee, balance }) => [amount, fee, balance ?? 0]),
    ...parts.flatMap(({ total, fees, opening, closing }) => [total, fees, opening ?? 0, closing ?? 0]),
  ]
  return [
    ...numbers.filter((number) => !Number.isSafeInteger(number)).map((number) => `amount ${number}`),
    ...drafts.filter(({ day }) => !/^\d{4}-\d\d-\d\d$/.test(day)).map(({ day }) => `day ${day}`),
  ]
}

const draftsOf = ({ account, currency }: ReadPart, { drafts }: Reading): readonly Draft[] =>
  drafts.filter((draft) => draft.account === account && draft.currency === currency)

/** What is claimed of an account, worked out once more from its rows. */
function claimsOf(part: ReadPart, drafts: readonly Draft[]): readonly string[] {
  const posted = drafts.filter(({ status }) => status === 'posted')
  const total = posted.reduce((sum, { amount }) => sum + amount, 0)
  if (total !== part.total) return [`a total of ${part.total} over rows of ${total}`]
  if (part.proof.kind !== 'ties') return []
  const { opening, closing } = part
  if (opening === null || closing === null || opening + total !== closing)
    return [`ties from ${opening} to ${closing} over rows of ${total}`]
  return follows(opening, posted) || follows(opening, posted.toReversed())
    ? []
    : ['ties, though a balance does not follow']
}

/** Whether every balance a row states is the opening one and all that moved up to it. */
function follows(opening: number, rows: readonly Draft[]): boolean {
  let held = opening
  return rows.every(({ amount, balance }) => (held += amount) === (balance ?? held))
}
