import type { TransactionKind } from '../../../model'
import type { Minor } from '../../../money/money'
import { kindOfMeaning, meaningsOf } from '../../generic/kinds'
import type { KindMeaning } from '../../words/vocabulary'

/** Categories of household books that say more than spent and earned. */
const categories: readonly (readonly [TransactionKind, RegExp])[] = [
  ['fee', /\b(?:bank|service|atm|late|finance|transaction) (?:fees?|charges?)\b|^fees?(?: (?:&|and) charges?)?$|수수료|手数料|手续费/iu],
  ['refund', /\brefunds?\b|\breimbursements?\b|환불|返金|退款|r[üu]ckerstattung|remboursement|rimborso|reembolso/iu],
  ['reward', /\bcash ?back\b|\brewards?\b|캐시백|ポイント還元/iu],
] // prettier-ignore

/** Moves between the person's own accounts, as household books call their category. */
const ownMoves =
  /^(?:credit card payments?|(?:account |internal |bank |balance )?transfers?|transfer (?:in|out)|umbuchung(?:en)?|virements? internes?|transferencias?(?: internas?)?|이체|내계좌이체|카드대금|振替|口座間振替|転账|内部转账|переводы?)$/iu

/** First balances of an account, in the words of household books. */
const firstBalances =
  /^(?:starting|initial|opening) balances?\b|^anfangs(?:saldo|bestand)|^er[öo]ffnungs(?:saldo|bilanz)|^solde (?:initial|d'ouverture)|^saldo (?:inicial|iniziale)|^(?:기초|초기|시작) ?잔액|^(?:初期残高|開始残高|期首残高)|^(?:初始余额|期初余额)|^начальный (?:баланс|остаток)/iu

/** Corrections of a balance, in the words of household books. */
const corrections =
  /\b(?:balance adjustments?|balance corrections?|balance modification|reconciliation|modified bal)|잔액 ?(?:수정|조정)|残高(?:調整|修正)|余额(?:调整|变更)|^коррекция баланса/iu

/** Whether a category means moving one's own money. */
export const isOwnMove = (category: string): boolean => ownMoves.test(category.normalize('NFKC').trim())

/** Whether a payee, category or type means what an account began with. */
export const isFirstBalance = (text: string): boolean => firstBalances.test(text.normalize('NFKC').trim())

/** Whether a payee, category or type means that a balance was set right. */
export const isCorrection = (text: string): boolean => corrections.test(text.normalize('NFKC').trim())

/** What a row of a household book is that is neither a move nor a correction, by its category and its sign. */
export function bookKind(category: string, amount: Minor): TransactionKind {
  const found = categories.find(([, words]) => words.test(category))?.[0]
  if (found === 'fee') return amount > 0 ? 'refund' : 'fee'
  if (found !== undefined && amount > 0) return found
  return amount > 0 ? 'income' : 'payment'
}

/** What a payee or note tells of a row that its category leaves as spent or earned. */
export function kindOfTexts(kind: TransactionKind, texts: readonly string[], amount: Minor): TransactionKind {
  if (kind !== 'income' && kind !== 'payment') return kind
  for (const text of texts) {
    const told = meaningsOf(text, amount).find((meaning) => telling.has(meaning))
    if (told !== undefined) return kindOfMeaning(told, amount)
  }
  return kind
}

/** Where money goes within the book is said by the book itself, and cash is an account of it. */
const telling: ReadonlySet<KindMeaning> = new Set(['fee', 'refund', 'own', 'card-bill', 'reward', 'interest'])
