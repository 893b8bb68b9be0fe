import { type ColumnFacts, share } from './column-facts'
import { type Concepts, means } from './head-concepts'
import { stateOf } from './states'
import { categoryFit, nameFit, referenceFit, statusFit, textFit, typeFit } from './head-fit'

/** The columns of words, by what they are; a column is one thing alone. */
export interface TextColumns {
  /** What the row says of itself, the chief column first. */
  readonly texts: readonly number[]
  readonly counterparty: number | null
  /** The names of both sides, where the file has a column for each: of money in it is `from`, of money out `to`. */
  readonly parties: { readonly from: number; readonly to: number } | null
  readonly type: number | null
  readonly category: number | null
  readonly reference: number | null
  readonly status: number | null
}

/** A text that is the same in all rows, or in all but its figures (`Ref 63587`), says nothing of the row. */
function isConstant({ values, filled }: ColumnFacts): boolean {
  return filled > 3 && formsOf({ values }).size <= 1
}

/** What is told apart when figures are not. */
const formsOf = ({ values }: Pick<ColumnFacts, 'values'>): ReadonlySet<string> =>
  new Set([...values.keys()].map((text) => text.replace(/\d+/g, '0')))

/** So many different words are no list of kinds of booking. */
const isVaried = ({ values, filled }: ColumnFacts): boolean => values.size > 8 && values.size > filled * 0.4

/** Words that all name a state, of rows in more than one: a column of states, whatever its head. */
function namesStates({ values }: ColumnFacts): boolean {
  if (values.size < 2 || values.size > 4) return false
  const states = new Set([...values.keys()].map(stateOf))
  return states.size > 1 && !states.has(null)
}

/** Letters of a column's different texts, at an average: longer ones say more. */
function lengthOf({ values }: ColumnFacts): number {
  let letters = 0
  for (const text of values.keys()) letters += Math.min(60, text.replace(/[^\p{L}]/gu, '').length)
  return letters / Math.max(1, values.size)
}

const isCodes = ({ values }: ColumnFacts): boolean =>
  [...values.keys()].every((text) => !/\p{L}{3}.*[\p{Ll}\s]|[\p{Lo}]{2}|\p{L}{4}/u.test(text))

const isIban = (text: string): boolean => /^[A-Z]{2}\d{2}[A-Z0-9 ]{8,34}$/.test(text)

/** Figures and letters that name an account or a movement, never a person. */
const isIdentifier = (facts: ColumnFacts): boolean => {
  const texts = [...facts.values.keys()]
  return (
    texts.filter((text) => isIban(text) || /^[\d\s*xX./#-]{4,}$/.test(text) || /^[0-9a-f-]{16,}$/i.test(text))
      .length >
    texts.length * 0.6
  )
}

/**
 * Shares the columns of words out: names of the other side, texts, kinds of booking, categories, references, states. Heads
 * weigh most; where they say nothing, long and varied texts are texts.
 *
 * @param taken columns that are something already
 */
export function textColumns(
  columns: readonly ColumnFacts[],
  concepts: readonly Concepts[],
  taken: ReadonlySet<number>,
): TextColumns {
  const free = columns.filter((facts) => !taken.has(facts.cell) && facts.filled > 0)
  const used = new Set<number>()
  const of = (facts: ColumnFacts): Concepts => concepts[facts.cell] ?? new Map()
  const pick = (score: (facts: ColumnFacts) => number, least: number): number | null => {
    let best: ColumnFacts | null = null
    let most = least
    for (const facts of free) {
      if (used.has(facts.cell)) continue
      const now = score(facts) - facts.cell * 0.001
      if (now > most) [most, best] = [now, facts]
    }
    if (best !== null) used.add(best.cell)
    return best?.cell ?? null
  }
  const wordy = (facts: ColumnFacts): number => share(facts.words, facts)
  const status = pick(
    (facts) =>
      statusFit(of(facts)) +
      (namesStates(facts) ? 2.5 : 0) -
      (facts.values.size > 12 ? 3 : 0) -
      (wordy(facts) < 0.5 && facts.currencies < facts.filled ? 2 : 0),
    1,
  )
  const parties = partiesOf(
    free.filter(({ cell }) => !used.has(cell)),
    of,
  )
  if (parties !== null) {
    used.add(parties.from)
    used.add(parties.to)
  }
  const readable = (facts: ColumnFacts): number =>
    (isIdentifier(facts) ? -4 : 0) + (isConstant(facts) ? -2 : 0) + (wordy(facts) < 0.4 ? -3 : 0)
  const nameScore = (facts: ColumnFacts): number =>
    nameFit(of(facts)) + readable(facts) - (facts.values.size <= 2 && facts.filled > 8 ? 1.5 : 0)
  const worded = (facts: ColumnFacts): number =>
    textFit(of(facts)) +
    readable(facts) +
    Math.min(1.2, lengthOf(facts) / 20) +
    Math.min(1, facts.values.size / Math.max(4, facts.filled)) +
    0.8 * (facts.filled / Math.max(1, facts.texts.length)) -
    (isCodes(facts) ? 1 : 0)
  const counterparty = parties === null ? pick(nameScore, 1.2) : null
  let type = pick(
    (facts) =>
      typeFit(of(facts)) +
      (isIdentifier(facts) ? -2 : 0) -
      (textFit(of(facts)) > typeFit(of(facts)) ? 3 : 0) -
      (isVaried(facts) ? 1.6 : 0) +
      (wordy(facts) < 0.3 ? -2 : 0),
    1,
  )
  const least = counterparty === null && parties === null ? 0.2 : 1.4
  // What is the same in every row is told only where nothing else is.
  let first =
    pick((facts) => worded(facts) - (isConstant(facts) ? 4 : 0), least) ??
    (type === null && least < 1 ? pick(worded, least) : null)
  // Of a kind of booking and a text, the one with by far fewer words is the kind, whatever their heads say.
  const kinds = (cell: number | null): number => (cell === null ? 0 : formsOf(columns[cell]!).size)
  const isText = type !== null && (isVaried(columns[type]!) || textFit(of(columns[type]!)) > 0)
  const letters = (cell: number | null): number => (cell === null ? 0 : lengthOf(columns[cell]!))
  const says = (one: number | null, other: number | null): boolean =>
    kinds(one) > 2 * kinds(other) || (kinds(one) > kinds(other) && letters(one) > 1.5 * letters(other))
  if (isText && first !== null && says(type, first)) [type, first] = [first, type]
  if (isText && first === null && isVaried(columns[type!]!)) [type, first] = [null, type]
  const category = pick((facts) => categoryFit(of(facts)) + readable(facts) * 0.5, 1)
  const texts = first === null ? [] : [first]
  const unexplained: number[] = []
  for (let more = 0; more < MOST_TEXTS; more++) {
    const next = pick(
      (facts) =>
        textFit(of(facts)) +
        0.6 * nameFit(of(facts)) * 0.5 +
        readable(facts) -
        (isConstant(facts) ? 4 : 0) +
        Math.min(0.6, lengthOf(facts) / 40),
      1,
    )
    if (next === null) break
    texts.push(next)
  }
  // Words that no head explains are words of the row all the same.
  const rest = free.filter((facts) => !used.has(facts.cell) && isWordy(facts, of(facts)))
  for (const facts of rest.slice(0, MOST_REST)) {
    used.add(facts.cell)
    unexplained.push(facts.cell)
  }
  const reference = pick(
    (facts) => referenceFit(of(facts)) + (facts.values.size >= facts.filled * 0.9 ? 0.8 : -1.5),
    1.2,
  )
  const [alone] = unexplained
  const partner = counterparty === null && parties === null && texts.length > 0 ? (alone ?? null) : null
  return {
    texts: [...texts, ...unexplained.slice(partner === null ? 0 : 1)],
    counterparty: partner ?? counterparty,
    parties,
    type,
    category,
    reference,
    status,
  }
}

const MOST_TEXTS = 8
const MOST_REST = 2

/** Varied words under a head that says nothing, or nothing against it. */
function isWordy(facts: ColumnFacts, concepts: Concepts): boolean {
  if (facts.values.size <= 4 || isIdentifier(facts) || isCodes(facts) || share(facts.words, facts) < 0.6)
    return false
  const sentences = [...facts.values.keys()].filter((text) =>
    /\p{L}{2}\P{L}{0,9}\s\P{L}{0,9}\p{L}{2}/u.test(text),
  ).length
  const against = means(
    concepts,
    'own',
    'place',
    'bank',
    'account',
    'card',
    'status',
    'currency',
    'type',
    'category',
    'code',
    'number',
  )
  return against < 0.5 && (means(concepts, 'reference') < 0.5 || sentences > facts.values.size * 0.5)
}

/** A column of senders and one of receivers: in each row one of them is the person. */
function partiesOf(
  free: readonly ColumnFacts[],
  of: (facts: ColumnFacts) => Concepts,
): { readonly from: number; readonly to: number } | null {
  const named = free.filter((facts) => share(facts.words, facts) > 0.4 && !isIdentifier(facts))
  const sender = named.find(
    (facts) => means(of(facts), 'from') > means(of(facts), 'to') && isParty(of(facts)),
  )
  const receiver = named.find(
    (facts) => facts !== sender && means(of(facts), 'to') > means(of(facts), 'from') && isParty(of(facts)),
  )
  // One that is the same in every row is the person's own name: then the other is the other side.
  return sender && receiver && !isConstant(sender) && !isConstant(receiver)
    ? { from: sender.cell, to: receiver.cell }
    : null
}

/** A name of one side, and not what one side was told. */
const isParty = (concepts: Concepts): boolean =>
  nameFit(concepts) > 1 && means(concepts, 'text', 'note') < 0.5
