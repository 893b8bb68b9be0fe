import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { coverageOf, type Known, monthsUpTo } from '../../../shared/check-in/coverage'
import type { Ledger } from '../../../shared/ledger/ledger'
import { useImported } from '../../store/use-imported'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { useFormat } from '../../ui/use-format'
import styles from './coverage.module.css'

/** So many months are in sight. */
const MONTHS = 12

const kinds = ['statement', 'reading', 'both', 'nothing'] as const

/** Which months of each place are known, and from what. */
export function CoverageCard({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { month } = useFormat()
  const imported = useImported()
  const months = useMemo(() => monthsUpTo(today, MONTHS), [today])
  const places = useMemo(
    () => coverageOf(ledger, imported?.statements ?? [], months),
    [ledger, imported, months],
  )
  return (
    <Card title={t('checkIn.coverage.title')} note={t('checkIn.coverage.note')}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('checkIn.coverage.title')}>
        <table className={styles.grid} aria-label={t('checkIn.coverage.title')}>
          <thead>
            <tr>
              <th scope="col">{t('checkIn.coverage.place')}</th>
              {months.map((of) => (
                <th key={of} scope="col">
                  {month(of)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map(({ account, months: known }) => (
              <tr key={account.id}>
                <th scope="row">{account.name}</th>
                {known.map((one, at) => (
                  <td key={months[at]} title={t(`checkIn.coverage.${one ?? 'nothing'}`)}>
                    <Cell known={one} />
                    <span className={styles.heard}>{t(`checkIn.coverage.${one ?? 'nothing'}`)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={styles.legend} aria-hidden>
        {kinds.map((kind) => (
          <li key={kind}>
            <Cell known={kind === 'nothing' ? null : kind} /> {t(`checkIn.coverage.${kind}`)}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Told apart by shape as well as by colour. */
const Cell = ({ known }: { readonly known: Known }) => (
  <span className={`${styles.cell} ${styles[known ?? 'nothing']}`} aria-hidden />
)
