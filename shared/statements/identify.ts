import type { Draft } from '../model'
import { toDecimal } from '../money/money'
import { collapse } from './text/plain'

/** A draft and its identity within its account. */
export interface Identified {
  readonly id: string
  readonly draft: Draft
}

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
 */
export function identify(drafts: readonly Draft[], references: 'lasting' | 'daily'): readonly Identified[] {
  const groups = new Map<string, number[]>()
  drafts.forEach((draft, index) => {
    const key = keyOf(draft, references === 'lasting')
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  const ids = new Array<string>(drafts.length)
  for (const [key, group] of groups) {
    // Equals are numbered by what else they say, so that a file printed newest first numbers them alike.
    if (group.length > 1) group.sort((a, b) => compareRest(drafts[a]!, drafts[b]!) || a - b)
    group.forEach((index, place) => (ids[index] = place === 0 ? key : `${key} #${place + 1}`))
  }
  return drafts.map((draft, index) => ({ id: ids[index]!, draft }))
}

function keyOf(draft: Draft, lasting: boolean): string {
  const money = `${toDecimal(draft.amount, draft.currency)} ${draft.currency}`
  const reference = trustedReference(draft.reference)
  if (reference !== null) {
    const when = lasting && reference.length >= SHORTEST_REFERENCE ? '' : `${draft.day} `
    return `${when}${reference} ${draft.kind} ${money}`
  }
  const when = draft.time === null ? draft.day : `${draft.day} ${draft.time}`
  return draft.balance === null
    ? `${when} ${money} ${collapse(`${draft.text} ${draft.counterparty ?? ''}`).toLowerCase()}`
    : `${when} ${money} = ${toDecimal(draft.balance, draft.currency)}`
}

const restOf = (draft: Draft): string =>
  [draft.text, draft.counterparty, draft.time, draft.balance, draft.fee, draft.status].join('\u0000')

function compareRest(a: Draft, b: Draft): number {
  const left = restOf(a)
  const right = restOf(b)
  return left < right ? -1 : left > right ? 1 : 0
}
