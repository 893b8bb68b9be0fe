import type { Content } from './versions'

/** Digests are whole numbers below this: two of them add up to a number that is still exact. */
export const DIGEST_LIMIT = 2 ** 52

/** The multipliers of MurmurHash3's last step. */
const SPREAD = 0x85ebca6b
const SPREAD_AGAIN = 0xc2b2ae35
const HIGH = 2 ** 32
const HIGH_BITS = 0xfffff

// Taken off its prototype: looked up on texts of every kind it costs four times as much (measured on 100,000 rows).
// eslint-disable-next-line @typescript-eslint/unbound-method
const { charCodeAt } = String.prototype

/**
 * A number for what is told of one movement in an account, another one for anything else. It is made to notice accidents,
 * where one in four billion would slip through and one changed letter never; nobody is kept from making up a match.
 */
export function rowDigest(account: string, row: Content): number {
  const names = text(text(text(text(0, account), row.id), row.text), row.day)
  const told = word(word(word(text(names, row.kind), row.counterparty), row.reference), row.time)
  const money = text(text(1, row.currency), row.status)
  const amounts = amount(amount(amount(money, row.amount), row.fee), row.balance)
  const low = spread(told ^ amounts) >>> 0
  return low + (spread(told + Math.imul(amounts, 5)) & HIGH_BITS) * HIGH
}

/** A further text mixed in. Every step can be gone back, so one other letter always gives another number. */
function text(before: number, added: string): number {
  const { length } = added
  let mixed = before ^ length
  for (let at = 0; at < length; at++) mixed = Math.imul(mixed ^ charCodeAt.call(added, at), SPREAD)
  return mixed ^ (mixed >>> 15)
}

/** A text that may be missing, which is not the same as empty. */
const word = (before: number, added: string | null): number =>
  added === null ? Math.imul(before + 1, SPREAD_AGAIN) : text(before, added)

function amount(before: number, added: number | null): number {
  if (added === null) return Math.imul(before + 1, SPREAD_AGAIN)
  const mixed = Math.imul(before ^ added, SPREAD) ^ Math.floor(added / HIGH)
  return mixed ^ (mixed >>> 13)
}

function spread(mixed: number): number {
  const once = Math.imul(mixed ^ (mixed >>> 16), SPREAD)
  const twice = Math.imul(once ^ (once >>> 13), SPREAD_AGAIN)
  return twice ^ (twice >>> 16)
}
