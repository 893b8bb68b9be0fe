import type { Draft } from '../../model'
import type { Currency } from '../../money/currency'
import { negate } from '../../money/negate'
import type { Problem } from '../../problem'
import { noRows, type Rows, type StatementFormat } from '../format'
import { makeDraft, orNull } from '../make-draft'
import type { Skipped } from '../reading'
import { shorten } from '../text/plain'
import { carrierMessages as messagesIn, momentOf } from './carrier-message'

const krw = 'KRW' as Currency

/** Nobody pastes more letters than a few thousand messages have. */
const LONGEST = 1_000_000

/**
 * Text messages of Korean carriers about micropayments (소액결제) and content fees (콘텐츠 이용료), pasted one below the other:
 * what will stand on the phone bill, so a debt. A message of a cancellation takes a charge back. Where one
 * prints no year, it came in the last twelve months before it was pasted. The form of SKT's is known from a public
 * reader of 2024; the others are read by the same words.
 */
export const carrierMessages: StatementFormat = {
  info: {
    id: 'carrier-messages',
    label: 'Carrier text messages, Korea (pasted)',
    provider: null,
    accountKind: 'carrier',
    accountName: 'Phone bill',
  },
  claims: ({ grammar, text }) =>
    grammar === 'separated' &&
    text.length < LONGEST &&
    messagesIn(text).some(({ carrier, list, amount }) => carrier !== '' && list !== '' && amount !== null),
  read({ file, text }, { modified }) {
    const drafts: Draft[] = []
    const skipped: Skipped[] = []
    const problems: Problem[] = []
    for (const message of messagesIn(text)) {
      const at = { file, line: message.line }
      const when = momentOf(message, modified)
      if (message.list === '')
        skipped.push({ line: message.line, reason: 'preamble', text: shorten(message.text) })
      else if (message.amount === null) problems.push({ code: 'bad-amount', text: shorten(message.text), at })
      else if (when === null) problems.push({ code: 'bad-date', text: message.date, at })
      else
        drafts.push(
          makeDraft({
            line: message.line,
            account: message.carrier,
            day: when.day,
            time: when.time,
            amount: message.cancelled ? message.amount : negate(message.amount),
            currency: krw,
            kind: message.cancelled ? 'refund' : 'carrier-charge',
            text: message.list,
            counterparty: orNull(message.shop),
          }),
        )
    }
    const rows = drafts.length + skipped.length + problems.length
    return Promise.resolve({ ...noRows, rows, drafts, skipped, problems } satisfies Rows)
  },
}
