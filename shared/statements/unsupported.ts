import type { Fault } from '../problem'

type Unsupported = Pick<Extract<Fault, { readonly code: 'unsupported-format' }>, 'name' | 'why'>

/**
 * Formats that look like tables of movements and must not be read as such, by how they begin. Sources: QuickBooks IIF
 * (Intuit's import kit), BAI Cash Management Reporting 2, CODA 2 (Febelfin), NACHA's ACH rules, ISO 20022 pain.
 */
const beginnings: readonly (readonly [Unsupported, RegExp])[] = [
  // Each booking in two or more rows, one for each account of the books.
  [{ name: 'QuickBooks IIF', why: 'bookkeeping' }, /^!(?:TRNS|SPL|ENDTRNS|HDR|ACCNT|CUST|VEND|INVITEM|CLASS)[\t,\n]/],
  // A file's head (01) with its date, then a group's (02); 88 continues the line before.
  [{ name: 'BAI2', why: 'unread' }, /^01,[^,\n]*,[^,\n]*,\d{6},\d{0,4},[^\n]*\n(?:88,[^\n]*\n)*02,/],
  // Records of 128 letters: the head with its date, bank and application code, then the old balance.
  [{ name: 'CODA', why: 'unread' }, /^00000\d{6}\d{3}05[D ].{60,111}\n1\d/],
  // Records of 94 letters, which the head states.
  [{ name: 'NACHA', why: 'orders' }, /^101[ \d]{10}.{20,21}094101.{0,60}\n5/],
  [{ name: 'ISO 20022 pain', why: 'orders' }, /^(?:<\?xml[^>]*\?>\s*)?<[\w:]*Document\b[^>]*:pain\.00[178]\./],
] // prettier-ignore

/** A format that is known, and known not to be a statement that can be read; null for all others. */
export function unsupportedFormat(text: string): Unsupported | null {
  const head = text.slice(0, 2000).replace(/\r\n?/g, '\n').trimStart()
  return beginnings.find(([, beginning]) => beginning.test(head))?.[0] ?? null
}
