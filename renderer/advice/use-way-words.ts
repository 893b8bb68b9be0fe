import { useTranslation } from 'react-i18next'
import { parseDay } from '../../shared/day'
import type { Currency } from '../../shared/money/currency'
import { minor } from '../../shared/money/money'
import { exactMinor } from '../../shared/routes/fee-to-rule'
import type { OwnWay } from '../../shared/routes/own-way'
import type { Opinion } from '../../shared/routes/way-route'
import { useFormat } from '../ui/use-format'
import { useFeeWords } from './use-fee-words'

/** A way with what it is called by. */
export interface NamedWay {
  readonly way: OwnWay
  /** The names of both accounts. */
  readonly from: string
  readonly to: string
  /** The sender's. */
  readonly currency: Currency
}

/** Words for ways that the person's own statements show. */
export interface WayWords {
  /** Both ends: `Wise EUR → KB`. */
  readonly nameOf: (one: NamedWay) => string
  /** How often, for what and how fast, in a sentence; with what the exchange took. */
  readonly sentence: (one: NamedWay) => string
  /** The same in short: the evidence beside a way. */
  readonly times: (one: NamedWay) => string
  /** What it costs, and up to which sum that was seen. */
  readonly fee: (one: NamedWay) => string
  readonly days: (way: OwnWay) => string
  /** What the exchange took; null within one currency, or where nothing tells. */
  readonly rate: (way: OwnWay) => string | null
  /** What the catalogue says instead. */
  readonly opinion: (opinion: Opinion, one: NamedWay) => string
  /** That the fees of one month contradict one another; null where they do not. */
  readonly contradiction: (one: NamedWay) => string | null
  /** Asks whether a way of long ago still costs the same. */
  readonly stale: (one: NamedWay) => string
}

/** Puts a way in words. */
export function useWayWords(): WayWords {
  const { t } = useTranslation()
  const { money, day, month, number, percent } = useFormat()
  const { tariffWords } = useFeeWords()
  const nameOf = ({ from, to }: NamedWay): string => `${from} → ${to}`

  const plainFee = ({ way, currency }: NamedWay): string => {
    const { tariff } = way.fee
    const [part, ...others] = tariff.parts
    const isFixed = others.length === 0 && part?.fixed !== undefined && part.percent === undefined
    if (!isFixed) return tariffWords(tariff, currency, [])
    const fixed = exactMinor(part.fixed ?? '0', currency)
    if (fixed === 0) return t(way.isFeeShown ? 'ownWays.free' : 'ownWays.notShown')
    return money(minor(fixed), currency)
  }

  const days = ({ slowestDays, settlement }: OwnWay): string => {
    if (slowestDays === 0) return t('ownWays.days.same')
    if (slowestDays === 1) return t('ownWays.days.next')
    if (settlement.days <= 1) return t('ownWays.days.nextBusiness')
    return t('ownWays.days.business', { days: number(settlement.days) })
  }

  const rate = ({ exchange }: OwnWay): string | null => {
    const markup = exchange?.markup ?? null
    return markup === null ? null : t('ownWays.rate', { percent: percent(Number(markup) / 100) })
  }

  return {
    nameOf,
    days,
    rate,
    sentence: (one) => {
      const { way } = one
      const words = {
        way: nameOf(one),
        times: number(way.count),
        agreeing: number(way.fee.agreeing),
        fee: plainFee(one),
        days: days(way),
      }
      const sent =
        way.fee.agreeing === way.count
          ? t('ownWays.sent', words)
          : t(way.fee.basis === 'fits' ? 'ownWays.sentLately' : 'ownWays.sentAtMost', words)
      return [sent, rate(way)].filter((text) => text !== null).join(' ')
    },
    times: ({ way }) => t('ownWays.times', { times: number(way.count), day: day(way.last) }),
    fee: (one) => {
      const { agreeing, basis, largest } = one.way.fee
      const isMost = basis !== 'fits' && agreeing < one.way.count
      const fee = isMost ? t('ownWays.atMost', { fee: plainFee(one) }) : plainFee(one)
      return largest === null ? fee : t('ownWays.upTo', { fee, amount: money(largest, one.currency) })
    },
    opinion: ({ tariff, asOf }, one) => {
      const { agreeing, basis } = one.way.fee
      const exact = asOf === null ? null : parseDay(asOf)
      const isExact = basis === 'fits' || agreeing === one.way.count
      return t(isExact ? 'ownWays.opinion' : 'ownWays.opinionAtMost', {
        rule: tariffWords(tariff, one.currency, []),
        asOf: asOf === null ? t('routes.undated') : t('routes.asOf', { day: exact ? day(exact) : asOf }),
        fee: plainFee(one),
        times: number(isExact ? agreeing : one.way.count),
      })
    },
    contradiction: ({ way: { fee }, currency }) =>
      fee.between === null
        ? null
        : t('ownWays.contradicts', {
            month: month(fee.between.month),
            least: money(fee.between.least, currency),
            most: money(fee.between.most, currency),
            amount: money(fee.largest ?? minor(0), currency),
          }),
    stale: (one) => t('ownWays.stale', { day: day(one.way.last), fee: plainFee(one) }),
  }
}
