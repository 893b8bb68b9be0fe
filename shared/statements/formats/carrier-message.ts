import type { Day } from '../../day'
import { decimalsOf } from '../../money/currency'
import type { Currency } from '../../money/currency'
import type { Minor } from '../../money/money'
import { parseAmount } from '../../money/parse-amount'
import { printedDate, timeOf } from '../parse-date'
import { yearsBefore } from '../year-before'

const krw = 'KRW' as Currency

/** One text message of a carrier, as far as it can be told without knowing the year. */
export interface CarrierMessage {
  /** Line of the text it begins on, counted from 1. */
  readonly line: number
  /** All of it on one line. */
  readonly text: string
  readonly carrier: string
  readonly list: string
  readonly cancelled: boolean
  readonly shop: string
  readonly amount: Minor | null
  readonly date: string
}

/** Tags carriers put before their messages, and the names they go by. */
const carriers: readonly (readonly [string, RegExp])[] = [
  ['SKT', /\[\s*(?:SKT|SK\s*텔레콤|T\s*world)\s*\]/i],
  ['KT', /\[\s*(?:KT|케이티)\s*\]/i],
  ['LG U+', /\[\s*(?:LG\s*U\+|LGU\+|U\+|유플러스|LG유플러스)\s*\]/i],
]

const isCharge = /소액\s*결제|휴대폰\s*결제|콘텐츠\s*이용료|정보\s*이용료/
const isCancelled = /(?:결제|승인|이용)\s*취소|취소\s*(?:완료|금액|안내|되었|처리|승인)|환불/
const labelledAmount = /(?:결제|이용|취소|승인|환불)\s*금액\s*:?\s*([\d,]+)\s*원/
/** Sums and limits are no payments. */
const anyAmount = /(?<!(?:한도|잔여|누적|합계|총액|당월|이번\s?달)[^\n\d]{0,12})(?<![\d,])([\d,]{1,12})\s*원/
const labelledShop =
  /(?:서비스\s*업체|이용\s*업체|업체\s*명?|가맹점\s*명?|상점\s*명?|결제처|사용처|이용처)\s*:?[ \t]*([^\n]+)/
const labelledDate = /(?:결제|이용|취소|승인)\s*(?:일시|일자|날짜)\s*:?\s*([^\n]+)/
const anyDate =
  /(?:20\d{2}\s*[-./년]\s*)?\d{1,2}\s*[-./월]\s*\d{1,2}(?:\s*일)?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/

/**
 * The messages in a pasted text: each begins with “[Web발신]”, with a carrier's tag, or behind an empty line. Those that tell
 * of no charge are left out by the caller, for `list` is empty then.
 */
export function carrierMessages(text: string): readonly CarrierMessage[] {
  const messages: CarrierMessage[] = []
  let lines: string[] = []
  let start = 1
  const end = (): void => {
    if (lines.some((line) => line !== '')) messages.push(messageOf(lines.join('\n').trim(), start))
    lines = []
  }
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = raw.trim()
    const tagged =
      carriers.some(([, tag]) => tag.test(line)) &&
      lines.some((one) => carriers.some(([, tag]) => tag.test(one)))
    if (/^\[Web\s*발신\]/i.test(line) || tagged || line === '') end()
    if (line === '') return
    if (lines.length === 0) start = index + 1
    lines.push(line)
  })
  end()
  return messages
}

function messageOf(text: string, line: number): CarrierMessage {
  const size = (labelledAmount.exec(text) ?? anyAmount.exec(text))?.[1]
  return {
    line,
    text: text.replace(/\s+/g, ' '),
    carrier: carriers.find(([, tag]) => tag.test(text))?.[0] ?? '',
    list: isCharge.exec(text)?.[0].replace(/\s+/g, ' ') ?? '',
    cancelled: isCancelled.test(text),
    shop: (labelledShop.exec(text)?.[1] ?? freeShop(text)).trim(),
    amount: size === undefined ? null : parseAmount(size, 'point', decimalsOf(krw)),
    date: (labelledDate.exec(text)?.[1] ?? anyDate.exec(text)?.[0] ?? '').trim(),
  }
}

/** What stands on the line of the amount before it, where no label names the shop: `넥슨 11,000원`. */
const freeShop = (text: string): string => /(?:^|\n)([^\n\d[\]:]{2,30}?)\s+[\d,]+\s*원/.exec(text)?.[1] ?? ''

/** When a message says it was: its day, in the latest year before another where it prints none, and its time. */
export function momentOf(
  { date }: CarrierMessage,
  last: Day | null,
): { readonly day: Day; readonly time: string | null } | null {
  const printed = printedDate(date)
  if (printed?.kind === 'day') return printed
  const found = /^(\d{1,2})\s*[-./월]\s*(\d{1,2})/.exec(date)
  if (!found || last === null) return null
  const one = { month: Number(found[1]), date: Number(found[2]) }
  const [when] = yearsBefore([one], last)
  return when ? { day: when, time: timeOf(date.slice(found[0].length)) } : null
}
