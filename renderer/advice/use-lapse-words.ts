import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarEvent } from '../../shared/calendar/write-calendar'
import {
  byDay,
  type ComingNotice,
  type DayLapse,
  type LapseNotice,
  noticeDays,
  comingOf,
  lateOf,
  reminderDays,
} from '../../shared/expiry/notices'
import type { Reminder } from '../../shared/ipc'
import type { Account, ExpiryTerm } from '../../shared/model'
import type { Currency } from '../../shared/money/currency'
import { useDisplay } from '../ui/display'
import { useFormat } from '../ui/use-format'
import type { AccountLapses } from './lapses'

/** What lapses, as it is told in the window and outside of it. Hidden amounts stay hidden. */
export interface LapseWords {
  readonly termText: (term: ExpiryTerm, currency: Currency) => string
  /** What is to be told of an account today, in a sentence or two. */
  readonly noticeText: (of: AccountLapses, notice: LapseNotice) => string
  /** What should have lapsed in an account and what lapses next, in a line; null where nothing does. */
  readonly lineOf: (of: AccountLapses) => string | null
  /** The first line of all that is to be told of what will lapse; null where there is none. */
  readonly nextLine: (all: readonly AccountLapses[]) => string | null
  /** One for each day on which something is to be told, the earliest first. */
  readonly reminders: (all: readonly AccountLapses[]) => readonly Reminder[]
  readonly events: (all: readonly AccountLapses[]) => readonly CalendarEvent[]
}

/** The words for lapses. */
export function useLapseWords(): LapseWords {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const { today } = useDisplay()
  return useMemo(() => {
    const titleOf = ({ account }: AccountLapses, { until, amount, escheats }: DayLapse): string =>
      t(escheats ? 'expiry.escheat.title' : 'expiry.reminder.title', {
        name: account.name,
        amount: money(amount, account.currency),
        day: day(until),
      })
    const textOf = ({ escheats }: DayLapse): string =>
      t(escheats ? 'expiry.escheat.text' : 'expiry.reminder.text')
    const idOf = ({ account }: AccountLapses, { until }: DayLapse): string =>
      `lapse ${until} ${account.id}`.slice(0, 200)
    const termText = (term: ExpiryTerm, currency: Currency): string => {
      switch (term.kind) {
        case 'day':
          return t(term.escheats ? 'expiry.escheat.day' : 'expiry.term.day', { day: day(term.until) })
        case 'part':
          return t('expiry.term.part', { amount: money(term.amount, currency), day: day(term.until) })
        case 'last-use':
          return t(term.escheats ? 'expiry.escheat.lastUse' : 'expiry.term.lastUse', { count: term.months })
        case 'top-up':
          return t('expiry.term.topUp', { count: term.months })
      }
    }
    const inLine = ({ currency }: Account, lapse: DayLapse, key: 'inList' | 'inListOverdue'): string =>
      t(lapse.escheats ? `expiry.escheat.${key}` : `expiry.${key}`, {
        amount: money(lapse.amount, currency),
        day: day(lapse.until),
      })
    const withMore = (said: string, { more, last }: ComingNotice, currency: Currency): string =>
      more > 0
        ? `${said} ${t('expiry.notice.more', { amount: money(more, currency), day: day(last) })}`
        : said
    const noticeText = ({ account }: AccountLapses, notice: LapseNotice): string => {
      const { name, currency } = account
      if (notice.kind === 'overdue') {
        const { late, coming } = notice
        const asked = t(late.escheats ? 'expiry.escheat.overdue' : 'expiry.notice.overdue', {
          name,
          amount: money(late.amount, currency),
          day: day(late.until),
        })
        return coming
          ? withMore(`${asked} ${inLine(account, coming.first, 'inList')}`, coming, currency)
          : asked
      }
      const { first, days } = notice
      const words = { name, amount: money(first.amount, currency), day: day(first.until) }
      const { escheats } = first
      const said =
        days === 0
          ? t(escheats ? 'expiry.escheat.today' : 'expiry.notice.today', words)
          : t(escheats ? 'expiry.escheat.days' : 'expiry.notice.days', { ...words, count: days })
      return withMore(said, notice, currency)
    }
    const lineOf = (of: AccountLapses): string | null => {
      const late = lateOf(of)
      const [next] = byDay(of.coming)
      const said = [
        ...(late ? [inLine(of.account, late, 'inListOverdue')] : []),
        ...(next ? [inLine(of.account, next, 'inList')] : []),
      ]
      return said.length > 0 ? said.join(' ') : null
    }
    return {
      lineOf,
      termText,
      noticeText,
      nextLine: (all) => {
        const coming = all.flatMap((one) => {
          const notice = comingOf(one, today)
          return notice ? [{ one, notice }] : []
        })
        const [first] = coming.toSorted((a, b) => a.notice.days - b.notice.days)
        return first ? titleOf(first.one, first.notice.first).slice(0, 200) : null
      },
      reminders: (all) =>
        all
          .flatMap((one) =>
            byDay(one.coming).flatMap((lapse) =>
              reminderDays(lapse, today).map((on) => ({
                id: idOf(one, lapse),
                day: on,
                title: titleOf(one, lapse).slice(0, 200),
                body: textOf(lapse),
              })),
            ),
          )
          .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
      events: (all) =>
        all.flatMap((one) =>
          byDay(one.coming).map((lapse) => ({
            id: idOf(one, lapse),
            day: lapse.until,
            title: titleOf(one, lapse),
            text: textOf(lapse),
            remind: noticeDays,
          })),
        ),
    }
  }, [t, money, day, today])
}
