import type { Currency } from '../../money/currency'
import { statedCurrency } from '../../money/currency-codes'
import { type Minor } from '../../money/money'
import { negate } from '../../money/negate'
import type { StatedPart } from '../format'
import type { SwiftField } from './mt940-fields'
import { sizeOf, swiftDay } from './mt940-line'

/** One statement, or one page of it. */
export interface SwiftStatement {
  readonly account: string
  /** The code that its balances carry, as printed; empty where it has none. */
  readonly code: string
  readonly fields: readonly SwiftField[]
}

const head = /^(?:20|21|25P?|28C?|60[FM])$/
const balances = /^(?:60[FM]|34F|62[FM]|64|65|90[CD])$/

/** The statements of a file: a new one begins where a field of the head stands behind movements or balances. */
export function swiftStatements(fields: readonly SwiftField[]): readonly SwiftStatement[] {
  const groups: SwiftField[][] = []
  let inHead = false
  for (const field of fields) {
    const isHead = head.test(field.tag)
    if (groups.length === 0 || (isHead && !inHead)) groups.push([])
    groups.at(-1)!.push(field)
    inHead = isHead || (inHead && !/^(?:61|62|64|65|86|90)/.test(field.tag))
  }
  let account = ''
  return groups.map((group) => {
    account = group.find(({ tag }) => tag.startsWith('25'))?.lines[0]?.trim() ?? account
    return { account, code: codeOf(group, account), fields: group }
  })
}

/** The currency code of its balances, else behind the account's IBAN, as some banks write it. */
function codeOf(fields: readonly SwiftField[], account: string): string {
  for (const { tag, lines } of fields) {
    if (!balances.test(tag)) continue
    const code = /^(?:[CD]?\d{6}|\d{1,5}|)([A-Z]{3})(?=[CD]?[\d,])/.exec(lines[0]?.trim() ?? '')?.[1]
    if (code !== undefined) return code
  }
  const behind = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}([A-Z]{3})$/.exec(account)?.[1] ?? ''
  return statedCurrency(behind) === null ? '' : behind
}

/** `C110522EUR3236,28` of a balance; null where the field is none that can be read. */
export function balanceOf({ tag, lines }: SwiftField, account: string): StatedPart | null {
  if (!/^6[02][FM]$/.test(tag)) return null
  const found = /^([CD])?(\d{6})?([A-Z]{3})([\d.]*(?:,\d*)?)/.exec(lines[0]?.trim() ?? '')
  const currency: Currency | null = statedCurrency(found?.[3] ?? '')
  if (!found || currency === null) return null
  const size = sizeOf(found[4]!, currency)
  const when = swiftDay(found[2] ?? '')
  const amount: Minor | null = size !== null && found[1] === 'D' ? negate(size) : size
  const part = { account, currency, ...(when === null ? {} : { period: { from: when, to: when } }) }
  if (amount === null) return part
  return tag.startsWith('60') ? { ...part, opening: amount } : { ...part, closing: amount }
}
