import { useTranslation } from 'react-i18next'
import { balanceAt } from '../../../shared/ledger/balances'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { doesEscheat } from '../../../shared/expiry/terms'
import { overdueAmount } from '../../../shared/ledger/lapsing/lapses-of'
import { withReading } from '../../../shared/ledger/readings'
import { type Minor, minor } from '../../../shared/money/money'
import type { AccountLapses } from '../../advice/lapses'
import { changeReadings } from '../../store/accounts'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { useDisplay } from '../../ui/display'
import { Notice } from '../../ui/notice'
import { useFormat } from '../../ui/use-format'

interface Props {
  readonly one: AccountLedger
  readonly lapses: AccountLapses
}

/** What should have lapsed, and the two answers a look at the place gives; each is a balance read off today. */
export function OverdueNotice({ one, lapses }: Props) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money, day } = useFormat()
  const { database } = useWorkspace()
  const { account } = one
  const [first] = lapses.overdue
  if (!first) return null
  const overdue = overdueAmount(lapses)
  const there = balanceAt(one, today)
  const read = (balance: Minor) =>
    void changeReadings(database, account.id, (readings) => withReading(readings, { day: today, balance }))
  return (
    <Notice
      tone="warn"
      actions={
        <>
          <Button onPress={() => read(minor(there - overdue))}>{t('expiry.gone')}</Button>
          <Button onPress={() => read(there)}>{t('expiry.still')}</Button>
        </>
      }
    >
      <p>
        {t(
          lapses.overdue.every(({ term }) => doesEscheat(term))
            ? 'expiry.escheat.overdueHere'
            : 'expiry.overdue',
          {
            amount: money(overdue, account.currency),
            day: day(first.until),
          },
        )}
      </p>
    </Notice>
  )
}
