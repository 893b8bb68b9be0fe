import type { TransactionKind } from '../../model'
import type { Minor } from '../../money/money'
import { headWords, kindWords } from '../words/statement-words'
import type { Hit } from '../words/matcher'
import type { KindMeaning } from '../words/vocabulary'

/** The words of a row that can tell why money moved, those that tell most first. */
export interface KindTexts {
  readonly text: string
  readonly type?: string
  readonly category?: string
  /** What stands where others have a number, such as `Salary`. */
  readonly reference?: string
  /** The name of the other side, which tells only where the bank itself or the person is that side. */
  readonly counterparty?: string
  /** Whether the account is a card's bill: what comes in there is a refund or a payment, never income. */
  readonly bill?: boolean
}

/** Which way money goes where a word stands; `either` where both are common. */
const ways: Readonly<Record<KindMeaning, 'in' | 'out' | 'either'>> = {
  fee: 'either', refund: 'in', income: 'in', interest: 'either', own: 'either', transfer: 'either', cash: 'either',
  'card-bill': 'either', 'top-up': 'either', reward: 'in', conversion: 'either', expiry: 'out', securities: 'either',
  purchase: 'out',
} // prettier-ignore

/** Of several meanings in one text, the one that says most of why. */
const precedence: readonly KindMeaning[] = [
  'refund', 'fee', 'own', 'card-bill', 'securities', 'conversion', 'expiry', 'cash', 'top-up', 'reward', 'interest',
  'income', 'purchase', 'transfer',
] // prettier-ignore

const nothing: readonly KindMeaning[] = []

/** The meanings of texts by what was found in them, for money out, nothing moved, and money in: most rows are like another. */
const remembered = new WeakMap<object, (readonly KindMeaning[] | undefined)[]>()

/** The meanings of a text that fit the way the money went, the surest first. */
export function meaningsOf(text: string, amount: number): readonly KindMeaning[] {
  const hits = text === '' ? [] : kindWords().find(text)
  if (hits.length === 0) return nothing
  let byWay = remembered.get(hits)
  if (byWay === undefined) remembered.set(hits, (byWay = []))
  return (byWay[Math.sign(amount) + 1] ??= fitting(hits, text.length, amount))
}

/** Of what was found in a text of so many letters, the meanings that fit the way the money went. */
function fitting(hits: readonly Hit<KindMeaning>[], letters: number, amount: number): readonly KindMeaning[] {
  const found = new Set<KindMeaning>()
  for (const { meaning, length, whole } of hits) {
    const way = ways[meaning]
    if ((way === 'in' && amount < 0) || (way === 'out' && amount > 0)) continue
    // A bare word for a transfer tells a move between own accounts only where nothing else is said.
    if (meaning === 'transfer' && !whole && length < letters * 0.9) continue
    found.add(meaning)
  }
  return precedence.filter((meaning) => found.has(meaning))
}

/**
 * The kind of a movement by the words of its text, then of its type and category, else by which way the money went. One
 * list of words serves every format.
 */
export function kindOfRow(
  { text, type = '', category = '', reference = '', counterparty = '', bill = false }: KindTexts,
  amount: Minor,
): TransactionKind {
  const strong = meaningsOf(text, amount)
  const typed = meaningsOf(type, amount).filter((meaning) => meaning !== 'transfer')
  const filed = meaningsOf(category, amount).filter(
    (meaning) => meaning !== 'transfer' && meaning !== 'card-bill' && meaning !== 'top-up',
  )
  const certain = strong.find((meaning) => meaning !== 'transfer' && meaning !== 'purchase')
  const named = meaningsOf(counterparty, amount).find((meaning) => telling.has(meaning))
  const noted = meaningsOf(reference, amount).find((meaning) => meaning !== 'transfer')
  const meaning = certain ?? named ?? noted ?? typed[0] ?? filed[0] ?? strong[0]
  const kind = kindOfMeaning(meaning, amount)
  return bill && kind === 'income' ? ofBill(text, type, category) : kind
}

/** Whether the words of a column are ways of paying, such as `cash` and `card`: they do not say why money moved. */
export function namesMethods(values: ReadonlyMap<string, number>): boolean {
  const named = (
    text: string,
    hits: readonly { readonly whole: boolean; readonly meaning: string }[],
    meaning: string,
  ) => hits.some((hit) => hit.whole && hit.meaning === meaning) && !/atm/i.test(text)
  const words = [...values.keys()]
  return (
    words.some((text) => named(text, kindWords().find(text), 'cash')) &&
    words.some((text) => named(text, headWords().find(text), 'card'))
  )
}

/** What a name can tell that is no person's and no shop's. */
const telling: ReadonlySet<KindMeaning> = new Set(['fee', 'refund', 'own', 'card-bill', 'cash', 'interest'])

/** Money in on a bill: the payment of the bill, where any word speaks of a transfer, else a refund. */
function ofBill(...texts: readonly string[]): TransactionKind {
  const paid = texts.some((text) =>
    kindWords()
      .find(text)
      .some(({ meaning }) => meaning === 'transfer' || meaning === 'card-bill'),
  )
  return paid ? 'transfer' : 'refund'
}

/** The kind of a movement by its text alone. */
export const genericKind = (text: string, amount: Minor): TransactionKind => kindOfRow({ text }, amount)

/** The kind that a meaning is, by which way the money went. */
export function kindOfMeaning(meaning: KindMeaning | undefined, amount: Minor): TransactionKind {
  switch (meaning) {
    // A fee that comes in is one given back.
    case 'fee':
      return amount > 0 ? 'refund' : 'fee'
    case 'refund':
      return 'refund'
    case 'own':
    case 'card-bill':
    case 'securities':
    case 'transfer':
      return 'transfer'
    case 'cash':
      return amount > 0 ? 'top-up' : 'withdrawal'
    case 'top-up':
      return amount > 0 ? 'top-up' : 'transfer'
    case 'reward':
      return 'reward'
    case 'conversion':
      return 'conversion'
    case 'expiry':
      return 'expiry'
    // Interest that is charged is a cost of the account.
    case 'interest':
      return amount > 0 ? 'income' : 'fee'
    default:
      return amount > 0 ? 'income' : 'payment'
  }
}
