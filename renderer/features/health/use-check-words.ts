import { useTranslation } from 'react-i18next'
import type { Check } from '../../../shared/health/check'
import type { Minor } from '../../../shared/money/money'
import { minor } from '../../../shared/money/money'
import { useFormat } from '../../ui/use-format'

/** A check in words: what is wrong, why that is known, and where it is mended. */
export interface CheckWords {
  readonly what: string
  readonly why: string | null
  readonly action: { readonly text: string; readonly path: string }
}

/** Words every kind of check. */
export function useCheckWords(): (check: Check) => CheckWords {
  const { t } = useTranslation()
  const { money, day, list } = useFormat()
  const to = (what: 'transfers' | 'import' | 'account' | 'history' | 'payouts' | 'rights', path: string) => ({
    text: t(`health.do.${what}`),
    path,
  })
  return (check) => {
    const { account } = check
    const amount = (value: Minor) => money(value, account.currency)
    const size = (value: number) => amount(minor(Math.abs(value)))
    switch (check.code) {
      case 'late':
      case 'short':
      case 'returned': {
        const { transfer } = check
        const values = {
          amount: amount(transfer.amount),
          missing: money(transfer.missing ?? transfer.amount, (transfer.to ?? account).currency),
          day: day(transfer.sentOn),
          due: day(transfer.dueOn),
          back: day(transfer.into?.day ?? transfer.dueOn),
        }
        return {
          what: t(`health.what.${check.code}`, values),
          why: t(`health.why.${check.code}`, values),
          action: to('transfers', '/transfers'),
        }
      }
      case 'unsure-pair': {
        const { transfer } = check
        return {
          what: t('health.what.unsure-pair', {
            amount: amount(transfer.amount),
            to: transfer.to?.name ?? '',
          }),
          why: t('health.why.unsure-pair', { day: day(transfer.sentOn) }),
          action: to('transfers', '/transfers'),
        }
      }
      case 'charged-twice':
      case 'refund-awaited': {
        const { row } = check
        return {
          what: t(`health.what.${check.code}`, { amount: size(row.amount) }),
          why: t(`health.why.${check.code}`, { name: row.counterparty ?? row.text, day: day(row.day) }),
          action: to('rights', '/routes'),
        }
      }
      case 'closings-differ':
        return {
          what: t('health.what.closings-differ', { day: day(check.day) }),
          why: null,
          action: to('history', '/import'),
        }
      case 'balance-breaks':
        return {
          what: t('health.what.balance-breaks', { day: day(check.day) }),
          why: t('health.why.balance-breaks', {
            expected: amount(check.expected),
            stated: amount(check.stated),
          }),
          action: to('account', `/accounts/${account.id}`),
        }
      case 'readings-differ':
        return {
          what: t('health.what.readings-differ', { day: day(check.day) }),
          why: t('health.why.readings-differ', {
            balances: list(check.balances.map(amount)),
            lowest: amount(check.balances[0]!),
          }),
          action: to('account', `/accounts/${account.id}`),
        }
      case 'reading-differs':
        return {
          what: t('health.what.reading-differs', { day: day(check.day) }),
          why: t('health.why.reading-differs', {
            expected: amount(check.expected),
            stated: amount(check.stated),
          }),
          action: to('account', `/accounts/${account.id}`),
        }
      case 'unexplained':
        return {
          what: t('health.what.unexplained', { amount: amount(check.amount) }),
          why: t('health.why.unexplained'),
          action: to('payouts', '/payouts'),
        }
      case 'statement-missing': {
        const { period, before, moved } = check.gap
        return {
          what: period
            ? t('health.what.statement-missing', { from: day(period.from), to: day(period.to) })
            : t('health.what.statement-missing-rows', { day: day(before) }),
          why:
            moved === null
              ? t('health.why.statement-missing-unknown')
              : t('health.why.statement-missing', { amount: amount(moved) }),
          action: to('import', '/import'),
        }
      }
      case 'half':
        return {
          what: t('health.what.half', { amount: amount(check.row.amount), from: check.from.name }),
          why: t('health.why.half', { day: day(check.row.day) }),
          action: to('account', `/accounts/${check.from.id}`),
        }
      case 'stale':
        return {
          what: t('health.what.stale', { count: check.days }),
          why: t('health.why.stale', { day: day(check.day) }),
          action: to('import', '/import'),
        }
    }
  }
}
