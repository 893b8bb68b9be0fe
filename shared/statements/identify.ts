import type { Draft } from '../model'
import { toDecimal } from '../money/money'
import { collapse } from './text/plain'

/** What providers write where they have no number: it identifies nothing. */
const placeholder = /^(notprovided|not provided|nonref|none|null|n\/?a|[-–—.*/ ]*|0+)$/i

/** A long number after a spreadsheet kept fifteen digits of it. */
const destroyed = /^\d([.,]\d+)?E\+?\d+$/i

/** Below this length a number counts rows of one download; another download counts from 1 again. */
const SHORTEST_REFERENCE = 6

/** The provider's own number where it tells this movement from others; null where it is none. */
export function trustedReference(reference: string | null): string | null {
  const text = collapse(reference ?? '')
  return placeholder.test(text) || destroyed.test(text) ? null : text
}

/**
 * Gives every draft of one account its identity, in plain words, the same in every file that states the movement.
 *
 * The provider's number names it where there is one; as such numbers repeat (a purchase and its refund, a transfer
 * and its charge), amount, currency and kind stand beside it. Without a number the content names it: day, time and
 * amount with the balance after it, or else with the text. Equal rows of one file are numbered: two coffees stay two.
 *
 * @param drafts all drafts that one file states about one account, in the order of the file
 * @param references `lasting` where the provider never gives a number to another movement later: then it names the
 *   movement even when its day changes, as from pending to posted. Banks reuse theirs (a mandate, a counter): `daily`
 * @returns the identities, in the order of the drafts
 */
export function identify(drafts: readonly Draft[], references: 'lasting' | 'daily'): readonly string[] {
  const ids = drafts.map((draft) => keyOf(draft, references === 'lasting'))
  const firsts = new Map<string, number>()
  // Most rows have no equal: only those that do are gathered.
  const equals = new Map<string, number[]>()
  for (const [index, key] of ids.entries()) {
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, index)
    else {
      const group = equals.get(key)
      if (group) group.push(index)
      else equals.set(key, [first, index])
    }
  }
  for (const [key, group] of equals) {
    // Numbered by what else they say, so that a file printed newest first numbers them alike.
    group.sort((a, b) => compareRest(drafts[a]!, drafts[b]!) || a - b)
    for (const [place, index] of group.entries()) ids[index] = place === 0 ? key : `${key} #${place + 1}`
  }
  return ids
}

function keyOf(draft: Draft, lasting: boolean): string {
  const money = `${toDecimal(draft.amount, draft.currency)} ${draft.currency}`
  const reference = draft.reference === null ? null : trustedReference(draft.reference)
  if (reference !== null) {
    const when = lasting && reference.length >= SHORTEST_REFERENCE ? '' : `${draft.day} `
    return `${when}${reference} ${draft.kind} ${money}`
  }
  const when = draft.time === null ? draft.day : `${draft.day} ${draft.time}`
  return draft.balance === null
    ? `${when} ${money} ${collapse(draft.counterparty === null ? draft.text : `${draft.text} ${draft.counterparty}`).toLowerCase()}`
    : `${when} ${money} = ${toDecimal(draft.balance, draft.currency)}`
}

const restOf = (draft: Draft): string =>
  [draft.text, draft.counterparty, draft.time, draft.balance, draft.fee, draft.status].join('\u0000')

function compareRest(a: Draft, b: Draft): number {
  const left = restOf(a)
  const right = restOf(b)
  return left < right ? -1 : left > right ? 1 : 0
}
