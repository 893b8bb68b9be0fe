/**
 * What a column of an unknown statement can be. `fee` is part of the amount, `fee-beside` is charged on top of it;
 * `posted` is a second day, which rows lack while they wait; `note` holds further words of the row.
 */
export const roleNames = [
  'date', 'time', 'posted', 'amount', 'in', 'out', 'side', 'fee', 'fee-beside', 'balance', 'balance-before', 'currency',
  'text', 'note', 'counterparty', 'type', 'category', 'reference', 'status', 'account',
] as const // prettier-ignore

/** What a column of an unknown statement is. */
export type Role = (typeof roleNames)[number]

/** So many rows below a head are looked at before its words are believed. */
export const PROBE = 200
