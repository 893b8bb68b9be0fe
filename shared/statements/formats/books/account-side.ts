/** What an account of a double-entry book is. `own`: the person's, an asset or a debt. */
export type AccountSide = 'own' | 'income' | 'expense' | 'equity'

/** The first names of account trees, as programs and their templates write them in the languages of their users. */
const roots: readonly (readonly [AccountSide, RegExp])[] = [
  ['own', /^(?:assets?|liabilit(?:y|ies)|debts?|aktiva|verm[oö]gen(?:swerte)?|fremdkapital|verbindlichkeiten|schulden|actifs?|passifs?|activos?|pasivos?|attivit[aà]|passivit[aà]|ativos?|passivos?|activa|bezittingen|aktywa|zobowi[aą]zania|tillg[aå]ngar|skulder|eiendeler|aktiver|varat|velat|активы?|обязательства|пассивы?|자산|부채|資産|負債|资产|负债|資產)$/iu],
  ['income', /^(?:incomes?|revenues?|ertr[aä]ge?|einnahmen|eink[uü]nfte|revenus?|produits|ingresos?|entrate|proventi|receitas?|rendimentos|inkomsten|opbrengsten|przychody|int[aä]kter|inntekter|indt[aæ]gter|tulot|доходы?|수입|수익|収入|収益|收入|收益)$/iu],
  ['expense', /^(?:expenses?|aufwand|aufwendungen|ausgaben|d[eé]penses?|charges|gastos?|spese|uscite|costi|despesas?|uitgaven|kosten|wydatki|koszty|kostnader|utgifter|udgifter|menot|расходы?|지출|비용|費用|支出|费用)$/iu],
  ['equity', /^(?:equity|eigenkapital|anfangsbest[aä]nde?|capitaux(?: propres)?|fonds propres|patrimonio(?: neto)?|patrim[oô]nio(?: l[ií]quido)?|capitale?|eigen vermogen|kapita[lł](?: w[lł]asny)?|eget kapital|egenkapital|капитал|собственный капитал|자본|資本|純資産|权益|所有者权益|權益)$/iu],
] // prettier-ignore

/** Whole words of a hledger account type, or its letter. */
const types: ReadonlyMap<string, AccountSide> = new Map([
  ...['a', 'asset', 'c', 'cash', 'l', 'liability'].map((name) => [name, 'own'] as const),
  ...['r', 'revenue', 'i', 'income'].map((name) => [name, 'income'] as const),
  ...['x', 'expense'].map((name) => [name, 'expense'] as const),
  ...['e', 'equity', 'v', 'conversion'].map((name) => [name, 'equity'] as const),
])

/** What a declared type means, such as `A` or `Expense`; null where none. */
export const sideOfType = (type: string): AccountSide | null => types.get(type.trim().toLowerCase()) ?? null

/**
 * What an account is by its place in the tree: by its first name, or by the second below a root that says nothing
 * (`Root Account:Assets:Bank`, `Jane:Assets`). Equity below a debt's root (`Passiva:Eigenkapital`) is equity. Null where
 * neither is known.
 */
export function sideOf(account: string): AccountSide | null {
  const names = account
    .normalize('NFKC')
    .split(':')
    .map((name) => name.trim())
  const known = names.slice(0, 2).map((name) => roots.find(([, root]) => root.test(name))?.[0] ?? null)
  if (known[0] === 'own' && known[1] === 'equity') return 'equity'
  return known[0] ?? known[1] ?? null
}

/** Whether an account holds what others began with. */
export const isOpeningAccount = (account: string): boolean =>
  /opening|anfang|er[öo]ffnung|ouverture|initial|apertura|iniziale|기초|초기|開始|期首|期初|начальн/iu.test(
    account,
  )

/** Whether an account of the person is somebody's promise, not a place where money lies. */
export const isPromise = (account: string): boolean =>
  /:(?:accounts? )?(?:receivables?|payables?)\b|미수금|미지급금|売掛金|買掛金|应收|应付/iu.test(account)
