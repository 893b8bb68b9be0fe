import { type Day, day } from '../../day'
import { type Currency, decimalsOf } from '../../money/currency'
import { type Minor, zero } from '../../money/money'
import { type DecimalMark, parseAmount } from '../../money/parse-amount'
import { decimalHint, decimalStyle } from '../decimal-style'
import { findAll, type OfxNode } from './ofx-tags'

/** OFX wants a point; banks that write a comma write it everywhere. */
export function decimalMark(tree: OfxNode): DecimalMark | null {
  const texts = ['TRNAMT', 'BALAMT', 'TOTAL'].flatMap((name) => findAll(tree, name).map(({ text }) => text))
  const { mark } = decimalStyle(texts)
  return mark === 'mixed' ? null : mark
}

/** An amount as printed, with its sign; null where it is none or has more decimals than its currency. */
export function ofxAmount(text: string, mark: DecimalMark | null, currency: Currency): Minor | null {
  if (text === '') return null
  const hint = decimalHint(text)
  const own = hint === 'point' || hint === 'comma' ? hint : (mark ?? 'point')
  return text === '0' ? zero : parseAmount(text, own, decimalsOf(currency))
}

/** The day of `20260203120000[-5:EST]`, as printed. */
export function ofxDay(text: string): Day | null {
  const [, year, month, date] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text) ?? []
  return year === undefined ? null : day(Number(year), Number(month), Number(date))
}

/** The time of day. Noon and midnight stand for “no time known”. */
export function ofxTime(text: string): string | null {
  const [, hours, minutes, seconds] = /^\d{8}(\d{2})(\d{2})(\d{2})/.exec(text) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null
  const time = `${hours}:${minutes}:${seconds}`
  return time === '12:00:00' || time === '00:00:00' ? null : time
}
