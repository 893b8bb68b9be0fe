import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { lossOf as lostBy } from '../../shared/use-up/best-use'
import { useFormat } from '../ui/use-format'
import { useWords } from '../ui/use-words'
import type { DatedSpend, SpendStep } from './spend-step'

/** A sum to spend, in words. */
export interface SpendWords {
  readonly titleOf: (step: SpendStep) => string
  /** The same with its last day. */
  readonly datedTitleOf: (step: DatedSpend) => string
  /** What becomes of the rest; empty where nothing is left, or where a later part says it. */
  readonly thenOf: (step: SpendStep) => readonly string[]
  /** What is lost if nothing is spent, or that nothing is, as far as is known. */
  readonly lossOf: (step: SpendStep) => string
  /** What spending saves, in money; empty where it saves none. */
  readonly savesOf: (step: SpendStep) => readonly string[]
  readonly reasonsOf: (step: SpendStep) => readonly string[]
}

/** The words for what is better spent. */
export function useSpendWords(): SpendWords {
  const { t } = useTranslation()
  const { money, day, weekday } = useFormat()
  const words = useWords()
  return useMemo(() => {
    const sumOf = ({ account }: SpendStep, amount: number): string =>
      money(amount as SpendStep['amount'], account.currency)

    const titleOf = (step: SpendStep): string => {
      const named = { name: step.account.name, amount: sumOf(step, step.amount) }
      if (step.useUp.isTouch) return t('useUp.touch', named)
      return step.canWait ? t('useUp.anyTime', named) : t('useUp.spend', named)
    }

    const datedTitleOf = (step: DatedSpend): string => {
      const told = {
        amount: sumOf(step, step.amount),
        name: step.account.name,
        day: weekday(step.by),
      }
      return step.useUp.isTouch ? `${titleOf(step)} · ${t('useUp.by', told)}` : t('useUp.next', told)
    }

    const thenOf = (step: SpendStep): readonly string[] => {
      const { useUp, way, isLast, canWait, first } = step
      const { use, balance, isTouch } = useUp
      const part = first
        ? [
            t(first.allBy ? 'useUp.firstOf' : 'useUp.firstOfSome', {
              amount: sumOf(step, first.amount),
              day: first.allBy ? day(first.allBy) : '',
            }),
          ]
        : []
      if (!isLast || canWait) return part
      const stays = balance - use.spent - use.lost
      const lapsing = use.lost > 0 ? [t('useUp.lapsesAnyway', { amount: sumOf(step, use.lost) })] : []
      if (!way)
        return [
          ...part,
          ...lapsing,
          ...(stays > 0 && !isTouch ? [t('useUp.stays', { amount: sumOf(step, stays) })] : []),
        ]
      const told = {
        paid: sumOf(step, use.paid),
        deposit: sumOf(step, use.deposit),
        way: words(way.to.name),
      }
      const back = use.deposit === 0 ? 'paid' : use.deposit === use.paid ? 'depositBack' : 'paidWithDeposit'
      return [
        ...part,
        t(`useUp.${back}`, told),
        ...(use.cost > 0 ? [t('useUp.costs', { cost: sumOf(step, use.cost) })] : []),
        ...(use.leavesBy ? [t('useUp.leavesBy', { day: day(use.leavesBy) })] : []),
        ...lapsing,
      ]
    }

    const savesOf = (step: SpendStep): readonly string[] => {
      const { useUp, isLast } = step
      const { keeps, outNow, use } = useUp
      if (!isLast) return []
      const less = outNow === null ? 0 : outNow.cost - lostBy(use)
      return [
        ...(keeps > 0 ? [t('useUp.keeps', { amount: sumOf(step, keeps) })] : []),
        ...(less > 0 ? [t('useUp.lessThanOut', { amount: sumOf(step, less) })] : []),
      ]
    }

    const openingOf = (step: SpendStep): readonly string[] => {
      const { opening, use, mostLeft } = step.useUp
      if (opening === null) return []
      return [
        t(`useUp.openings.${opening}`, {
          amount: sumOf(step, use.spent),
          most: sumOf(step, mostLeft ?? 0),
          deposit: sumOf(step, use.deposit),
        }),
      ]
    }

    const lossOf = (step: SpendStep): string => {
      const { loses, lapseIsUnknown } = step.useUp
      if (!loses) return t(lapseIsUnknown ? 'useUp.lapseUnknown' : 'useUp.nothingLapses')
      return t(`useUp.loses.${loses.why}`, { amount: sumOf(step, loses.amount), day: day(loses.on) })
    }

    const reasonsOf = (step: SpendStep): readonly string[] => {
      const { useUp, wayNow } = step
      const { outNow, weekly, restIsUnknown, use } = useUp
      return [
        lossOf(step),
        ...openingOf(step),
        ...(outNow && wayNow
          ? [t('useUp.outNow', { way: words(wayNow.to.name), cost: sumOf(step, outNow.cost) })]
          : []),
        ...(use.way === null && !outNow && !restIsUnknown ? [t('useUp.noWay')] : []),
        ...(use.way === null && restIsUnknown ? [t('useUp.restUnknown')] : []),
        weekly === null ? t('useUp.paceUnknown') : t('useUp.pace', { amount: sumOf(step, weekly) }),
        t('useUp.goes'),
      ]
    }

    return { titleOf, datedTitleOf, thenOf, lossOf, savesOf, reasonsOf }
  }, [t, money, day, weekday, words])
}
