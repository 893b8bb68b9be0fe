import { type CashingCode, recogniseCashing } from './carrier-cashing'

/** What a text of a file offers that is never an option, and where it stands. */
export interface CashingFound {
  readonly code: CashingCode
  /** Such as `providers[0].name.ko`. */
  readonly field: string
}

/** Looks for the cashing of debts in every text of parsed JSON; null where there is none. */
export function cashingWithin(json: unknown, field = ''): CashingFound | null {
  if (typeof json === 'string') {
    const code = recogniseCashing([json])
    return code && { code, field }
  }
  if (typeof json !== 'object' || json === null) return null
  for (const [key, value] of Object.entries(json)) {
    const inner = Array.isArray(json) ? `${field}[${key}]` : field === '' ? key : `${field}.${key}`
    const found = cashingWithin(value, inner)
    if (found) return found
  }
  return null
}
