/**
 * A part of a column's head, by meaning. A head says several at once: `Valutadatum` is `value` and `date`, `Número de
 * conta do favorecido` is `number`, `account` and `other`; the reading weighs all of them against the cells below.
 */
export type Concept =
  // Days
  | 'date' | 'time' | 'booking' | 'value' | 'operation' | 'due' | 'period'
  // Money
  | 'amount' | 'balance' | 'in' | 'out' | 'spent' | 'side' | 'currency' | 'fee' | 'tax' | 'rate' | 'price' | 'quantity'
  | 'total' | 'points' | 'limit' | 'foreign' | 'before' | 'instalment' | 'net' | 'gross'
  // Whose
  | 'account' | 'card' | 'other' | 'own' | 'name' | 'bank' | 'merchant' | 'from' | 'to' | 'institution'
  // About
  | 'text' | 'note' | 'type' | 'category' | 'status' | 'reference' | 'number' | 'code' | 'cheque' | 'place' | 'purpose' // prettier-ignore

/** A row of a statement that moves no money, by meaning. */
export type RowMeaning = 'opening' | 'closing' | 'turnover' | 'total' | 'pending'

/** Why money moved, as words of a row's text or of its type tell it. */
export type KindMeaning =
  | 'fee' | 'refund' | 'income' | 'interest' | 'own' | 'transfer' | 'cash' | 'card-bill' | 'top-up' | 'reward'
  | 'conversion' | 'expiry' | 'securities' | 'purchase' // prettier-ignore

/**
 * What one language calls things in statements. Each entry is a list of patterns parted by `|`, written in small letters;
 * accents do not count. `word` is a whole word or several (`saldo final`), `word*` the beginning of a word, `*word` its
 * end, `*word*` any part of one (for compounds such as `Kontonummer`), `=word` a text that says nothing else. In Chinese, Japanese, Korean and Thai, which do not
 * part words by blanks, a pattern of two letters or more stands anywhere, and one of a single letter stands for the whole text.
 */
export interface Vocabulary {
  /** As in BCP 47, such as `de` or `zh-Hant`. */
  readonly language: string
  readonly heads: Readonly<Partial<Record<Concept, string>>>
  /** Words and letters of a column that says row by row which way the money went. */
  readonly sides: { readonly in: string; readonly out: string }
  /** Words of a column of states. */
  readonly states: { readonly posted: string; readonly pending: string; readonly cancelled: string }
  readonly rows: Readonly<Partial<Record<RowMeaning, string>>>
  readonly kinds: Readonly<Partial<Record<KindMeaning, string>>>
  /** The twelve months, each with all its spellings, full and short, also as declined in dates. */
  readonly months: readonly string[]
  /** Names of one currency alone (`euro`, never `peso`), as `EUR=euro|euros`. */
  readonly currencies: readonly string[]
}
