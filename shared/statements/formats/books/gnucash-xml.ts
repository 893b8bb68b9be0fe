import type { AccountKind } from '../../../model'
import { knownCurrency } from '../../../money/currency-codes'
import { decimalsOf } from '../../../money/currency'
import { minor, zero } from '../../../money/money'
import { noRows, type Rows, type StatedPart, type StatementFormat } from '../../format'
import { makeDraft, orNull } from '../../make-draft'
import { printedDate } from '../../parse-date'
import type { FormatInfo, Skipped } from '../../reading'
import { shorten } from '../../text/plain'
import {
  childrenOf,
  findDeep,
  findPath,
  textAt,
  XmlError,
  type XmlNode,
  xmlTree,
} from '../../tables/xml-tree'
import type { Draft } from '../../../model'
import type { Problem } from '../../../problem'
import { type AccountSide, isPromise } from './account-side'
import { bookedKind, isOpening, type Side } from './booked'
import { inUnits } from './journal/decimal'

const info: FormatInfo = {
  id: 'gnucash-xml',
  label: 'GnuCash book (XML)',
  provider: null,
  accountKind: 'bank',
  accountName: '',
}

/** GnuCash's types of accounts. Shares are counted, not money; what others owe lies nowhere. */
const sides: Readonly<Record<string, AccountSide>> = {
  BANK: 'own', CASH: 'own', CREDIT: 'own', ASSET: 'own', LIABILITY: 'own', STOCK: 'own', MUTUAL: 'own', RECEIVABLE: 'own',
  PAYABLE: 'own', CURRENCY: 'own', CHECKING: 'own', SAVINGS: 'own', MONEYMRKT: 'own', CREDITLINE: 'own', INCOME: 'income', EXPENSE: 'expense', EQUITY: 'equity', TRADING: 'equity',
} // prettier-ignore
const kinds: Readonly<Record<string, AccountKind>> = { CASH: 'cash', CREDIT: 'card' }

interface GnuAccount {
  readonly name: string
  readonly type: string
  readonly parent: string
  /** The currency it is kept in; empty for shares. */
  readonly currency: string
}

/**
 * A GnuCash book as the program saves it, packed or not: accounts with types, transactions with splits. A split of an asset
 * or a debt is a movement of that account, by its quantity; the types of the others tell the kind. Templates of scheduled
 * transactions move nothing. Source: gnucash, `gnucash-v2.rnc`. Seen 2.x to 5.x.
 */
export const gnucashXml: StatementFormat = {
  info,
  claims: ({ grammar, text }) => grammar === 'xml' && /<gnc-v2\b|<gnc:book\b/.test(text.slice(0, 20_000)),
  async read({ file, text }, job): Promise<Rows> {
    let root: XmlNode
    try {
      root = xmlTree(text).root
    } catch (error) {
      if (!(error instanceof XmlError)) throw error
      const damaged = { code: 'damaged-file', detail: `XML: ${error.message}`, at: { file } } as const
      return { ...noRows, problems: [damaged] }
    }
    const book = findDeep(root, 'book')[0]
    if (book === undefined) return noRows
    const accounts = accountsOf(book)
    const transactions = childrenOf(book, 'transaction')
    const rows = new GnuRows(file, accounts)
    for (const [index, transaction] of transactions.entries()) {
      if (index % 1000 === 999) await job.tick(index, transactions.length)
      rows.take(transaction)
    }
    return rows.rows()
  },
}

function accountsOf(book: XmlNode): ReadonlyMap<string, GnuAccount> {
  const found = new Map<string, GnuAccount>()
  for (const node of childrenOf(book, 'account')) {
    const money = /^(?:ISO4217|CURRENCY)$/.test(textAt(node, 'commodity/space'))
    found.set(textAt(node, 'id'), {
      name: textAt(node, 'name'),
      type: textAt(node, 'type'),
      parent: textAt(node, 'parent'),
      currency: money ? textAt(node, 'commodity/id') : '',
    })
  }
  return found
}

class GnuRows {
  private readonly drafts: Draft[] = []
  private readonly skipped: Skipped[] = []
  private readonly problems: Problem[] = []
  private readonly parts = new Map<string, StatedPart>()

  constructor(
    private readonly file: string,
    private readonly accounts: ReadonlyMap<string, GnuAccount>,
  ) {}

  rows(): Rows {
    const { drafts, skipped, problems } = this
    const rows = drafts.length + skipped.length + problems.length
    return { ...noRows, rows, drafts, skipped, problems, stated: [...this.parts.values()] }
  }

  take(transaction: XmlNode): void {
    const splits = findPath(transaction, 'splits/split')
    const sides = splits.map((split) => this.sideOf(split))
    const printed = printedDate(textAt(transaction, 'date-posted/date'))
    const text = textAt(transaction, 'description')
    for (const [index, split] of splits.entries()) {
      const { line } = split
      const at = { file: this.file, line }
      const account = this.accounts.get(textAt(split, 'account'))
      const self = sides[index]!
      const skip = (reason: Skipped['reason']): void =>
        void this.skipped.push({ line, reason, text: shorten(`${text} ${self.account}`) })
      if (self.side !== 'own' || isPromise(`:${account?.type ?? ''}`)) skip('not-this-account')
      else if (account!.currency === '') skip('not-this-account')
      else if (self.amount === 0) skip('zero')
      else if (printed?.kind !== 'day')
        this.problems.push({ code: 'bad-date', text: textAt(transaction, 'date-posted/date'), at })
      else {
        const currency = knownCurrency(account!.currency)
        if (currency === null) {
          this.problems.push({ code: 'bad-currency', text: account!.currency, at })
          continue
        }
        const quantity = numberOf(textAt(split, 'quantity', 'value'))
        const units = quantity === null ? null : inUnits(quantity, decimalsOf(currency))
        if (units === null || !units.exact) {
          this.problems.push({ code: 'bad-amount', text: textAt(split, 'quantity', 'value'), at })
          continue
        }
        const others = sides.filter((_, other) => other !== index)
        const opens = isOpening(others)
        this.see(self.account, account!, opens)
        this.drafts.push(
          makeDraft({
            line,
            account: self.account,
            day: printed.day,
            amount: minor(units.units),
            currency,
            kind: opens ? 'adjustment' : bookedKind(self, others),
            text: text || textAt(split, 'memo'),
            counterparty: orNull(text),
            reference: orNull(textAt(transaction, 'num') || textAt(split, 'id')),
          }),
        )
      }
    }
  }

  private see(name: string, { type, currency }: GnuAccount, opens: boolean): void {
    const key = `${currency} ${name}`
    const kind = kinds[type]
    const before = this.parts.get(key)
    this.parts.set(key, {
      account: name,
      currency: knownCurrency(currency)!,
      ...(kind ? { kind } : {}),
      ...(opens || before?.opening !== undefined ? { opening: zero } : {}),
    })
  }

  private sideOf(split: XmlNode): Side {
    const id = textAt(split, 'account')
    const account = this.accounts.get(id)
    const value = numberOf(textAt(split, 'value'))
    return {
      account: this.nameOf(id),
      side: sides[account?.type ?? ''] ?? null,
      amount: value === null ? 0 : inUnits(value, 6).units,
      currency: '',
    }
  }

  /** The name with those above it, down from the root. */
  private nameOf(id: string): string {
    const names: string[] = []
    let account = this.accounts.get(id)
    for (let depth = 0; account !== undefined && account.type !== 'ROOT' && depth < 60; depth++) {
      names.unshift(account.name)
      account = this.accounts.get(account.parent)
    }
    return names.join(':')
  }
}

/** `-1250/100` as an exact number; null where it is none, or no decimal. */
function numberOf(text: string): { digits: bigint; scale: number } | null {
  const found = /^(-?\d+)\/(\d+)$/.exec(text)
  if (found === null) return null
  const under = found[2]!
  if (/^10*$/.test(under)) return { digits: BigInt(found[1]!), scale: under.length - 1 }
  const digits = BigInt(found[1]!) * 10n ** 12n
  return BigInt(under) !== 0n && digits % BigInt(under) === 0n
    ? { digits: digits / BigInt(under), scale: 12 }
    : null
}
