import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { minor } from '../../../shared/money/money'
import type { LearnedFee } from '../../../shared/routes/learned-fees'
import { useFeeWords } from '../../advice/use-fee-words'
import { confirmRoute } from '../../store/confirmations'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { useDisplay } from '../../ui/display'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import { useWords } from '../../ui/use-words'
import styles from './routes.module.css'

interface Props {
  readonly one: AccountLedger
  readonly learned: LearnedFee
}

/** A fee the statements show and no rule explains: the evidence, and a way to plan with it. */
export function LearnedCard({ one: { account }, learned }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const { tariffWords } = useFeeWords()
  const { money, day } = useFormat()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const [chosen, setChosen] = useState(learned.routes[0]?.route.id ?? '')
  const placed = learned.routes.find(({ route }) => route.id === chosen) ?? learned.routes[0]
  if (!placed) return null
  const fee = tariffWords(learned.tariff, account.currency, placed.account.quotas)
  const save = () =>
    void confirmRoute(database, { route: placed.route.id, on: today, tariff: learned.tariff })

  return (
    <Card
      title={t('learned.title', { account: account.name })}
      note={t('learned.note', { count: learned.evidence.length, fee })}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('learned.day')}</th>
            <th scope="col" className={table.end}>
              {t('learned.amount')}
            </th>
            <th scope="col" className={table.end}>
              {t('learned.charged')}
            </th>
            <th scope="col" className={table.end}>
              {t('learned.expected')}
            </th>
          </tr>
        </thead>
        <tbody>
          {learned.evidence.map((row) => (
            <tr key={`${row.day} ${row.amount}`}>
              <th scope="row">{day(row.day)}</th>
              <td className={table.end}>{money(row.amount, account.currency)}</td>
              <td className={table.end}>{money(row.charged, account.currency)}</td>
              <td className={table.end}>
                {row.expected === null
                  ? t('routes.feeUnknown')
                  : money(minor(row.expected), account.currency)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.learnedFoot}>
        {learned.routes.length > 1 && (
          <Choice
            label={t('learned.which')}
            value={placed.route.id}
            onChange={setChosen}
            choices={learned.routes.map(({ route }) => ({ value: route.id, text: words(route.to.name) }))}
          />
        )}
        <Button look="primary" onPress={save}>
          {t('learned.use', { fee })}
        </Button>
      </div>
    </Card>
  )
}
