import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { feeShare } from '../../../shared/ledger/report/account-costs'
import { IDLE_PERCENT_A_YEAR } from '../../../shared/ledger/report/waiting'
import type { Report } from '../../../shared/ledger/report/report'
import { minor } from '../../../shared/money/money'
import { MoneyText } from '../../ui/money-text'
import { useFormat } from '../../ui/use-format'
import styles from './report.module.css'

/** The four figures of a report, each with what it rests on. */
export function Tiles({
  report: { currency, earned, fees, lapsed, waiting, saved },
}: {
  readonly report: Report
}) {
  const { t } = useTranslation()
  const { money, percent } = useFormat()
  const share = feeShare({ earned, fees })
  return (
    <dl className={styles.tiles}>
      <Tile
        name={t('report.fees')}
        note={share === null ? t('report.feesNoneEarned') : t('report.feesNote', { share: percent(share) })}
      >
        <MoneyText minor={fees} currency={currency} />
      </Tile>
      <Tile name={t('report.lapsed')} note={t('report.lapsedNote')}>
        <MoneyText minor={lapsed} currency={currency} tone={lapsed > 0 ? 'lost' : 'plain'} />
      </Tile>
      <Tile
        name={t('report.waiting')}
        note={t('report.waitingNote', {
          average: money(waiting.average, currency),
          percent: percent(IDLE_PERCENT_A_YEAR / 100),
        })}
      >
        <MoneyText minor={waiting.cost} currency={currency} />
      </Tile>
      <Tile
        name={saved !== null && saved < 0 ? t('report.dearer') : t('report.saved')}
        note={saved === null ? t('report.savedNone') : t('report.savedNote')}
      >
        {saved === null ? (
          t('common.none')
        ) : (
          <MoneyText minor={minor(Math.abs(saved))} currency={currency} tone={saved > 0 ? 'good' : 'plain'} />
        )}
      </Tile>
    </dl>
  )
}

interface TileProps {
  readonly name: string
  readonly note: string
  readonly children: ReactNode
}

function Tile({ name, note, children }: TileProps) {
  return (
    <div className={styles.tile}>
      <dt>{name}</dt>
      <dd className={styles.figure}>{children}</dd>
      <dd className={styles.soft}>{note}</dd>
    </div>
  )
}
